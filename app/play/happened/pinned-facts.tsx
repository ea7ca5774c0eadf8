'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './pinned-facts.module.css';

/** What the team holds as known and as not known, in the order in which it was pinned. */
export function PinnedFacts() {
  const t = useTranslations('play.pins');
  const { facts } = useView();
  const mayUnpin = useMay('UnpinFact');
  const { give, refusal } = useCommand();
  if (facts.length === 0) return null;
  return (
    <section>
      <Kicker>{t('title')}</Kicker>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id} className={styles.pin}>
            <b>{t(fact.kind)}</b>
            <span className={styles.text}>{fact.text}</span>
            {mayUnpin ? (
              <Button
                look="text"
                aria-label={t('unpinThis', { text: fact.text })}
                onClick={() => void give({ type: 'UnpinFact', fact: fact.id })}
              >
                {t('unpin')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <KeptHere topic="UnpinFact" />
      <RefusalText refusal={refusal} />
    </section>
  );
}
