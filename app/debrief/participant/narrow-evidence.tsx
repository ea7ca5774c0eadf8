'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { ConditionQuestions } from '../evidence/condition-questions';
import { EvidencePairCards } from '../evidence/evidence-pair';
import { TensionList } from '../evidence/tension-list';
import { checkedTools, evidencePairs, touchedTensions } from '../read/evidence-check';
import { countedCards } from '../read/played-moves';
import { ScopeLine } from '../scope-line';
import styles from './narrow.module.css';

/** The evidence check one part below the other: conditions as questions, two cards, tensions, and the caution. */
export function NarrowEvidence({ view }: { view: State }) {
  const t = useTranslations('pictures.evidence');
  const debrief = useTranslations('debrief.evidence');
  const cards = countedCards(view);
  if (cards.length === 0) return <p className={styles.quiet}>{debrief('empty')}</p>;
  const [pair] = evidencePairs(cards);
  return (
    <>
      <p className={styles.quiet}>
        <ScopeLine id="counts-killing" /> <ScopeLine id="not-a-recommendation" />
      </p>
      {checkedTools(cards).map((checked) => (
        <ConditionQuestions key={checked.tool} checked={checked} view={view} />
      ))}
      {pair ? (
        <section>
          <Kicker as="h2">{t('pairs')}</Kicker>
          <EvidencePairCards pair={pair} />
        </section>
      ) : null}
      <section>
        <Kicker as="h2">{t('tensions')}</Kicker>
        <TensionList tensions={touchedTensions(cards)} />
      </section>
    </>
  );
}
