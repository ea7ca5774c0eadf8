'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { citationOf } from '../../../framework/source';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { ReferenceLink } from '../../parts/reference-link';
import { Tag } from '../../parts/tag';
import { CardsNamed } from '../cards/cards-named';
import type { AskedFinding, CheckedTool } from '../read/evidence-check';
import styles from './evidence.module.css';

/** A tool that was used, with the conditions that findings on it name, asked of this run. */
export function ConditionQuestions({ checked, view }: { checked: CheckedTool; view: State }) {
  const t = useTranslations('pictures.evidence');
  const { tool, cards, asked, unconditional, noFinding } = checked;
  return (
    <section className={styles.tool}>
      <Kicker note={<ReferenceLink at={`/tools/${tool}`} />}>{toolOf(tool).name}</Kicker>
      <CardsNamed cards={cards} view={view} />
      {noFinding ? (
        <p className={styles.claim}>
          {noFinding.text} <small className={styles.source}>{citationOf(noFinding.source)}</small>
        </p>
      ) : null}
      <ul>
        {asked.map((one) => (
          <Asked key={one.finding.id} asked={one} />
        ))}
      </ul>
      {unconditional > 0 ? (
        <p className={styles.quiet}>{t('unconditional', { count: unconditional })}</p>
      ) : null}
    </section>
  );
}

function Asked({ asked: { finding, link } }: { asked: AskedFinding }) {
  const t = useTranslations('pictures.evidence');
  return (
    <li className={styles.asked}>
      <div className={styles.reported}>
        <p className={styles.claim}>
          <span className={styles.code}>{finding.id}</span> {finding.claim}
        </p>
        {finding.conditions ? (
          <p className={styles.holds}>{t('holds', { conditions: finding.conditions })}</p>
        ) : null}
        {link.basis === 'ours' ? (
          <p className={styles.quiet}>
            <Tag>{t('ours')}</Tag> {link.because}
          </p>
        ) : null}
        <small className={styles.source}>{citationOf(finding.source)}</small>
      </div>
      <div>
        <p className={styles.so}>{t('wasItSo')}</p>
        <ul className={styles.questions}>
          {finding.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
