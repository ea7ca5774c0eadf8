'use client';

import { useTranslations } from 'next-intl';
import type { CrosswalkLink } from '../../../framework/evidence/crosswalk-link';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import { Tag } from '../../parts/tag';
import styles from './tool-evidence.module.css';

interface FindingEntryProps {
  finding: Finding;
  /** How the finding comes to stand under a tool; left out where it stands under all of them. */
  link?: CrosswalkLink;
}

/** One thing that the review reports: what, in which direction, where it was found, how it was measured, by whom. */
export function FindingEntry({ finding, link }: FindingEntryProps) {
  const t = useTranslations('play.evidence');
  const { role, claim, direction, questions, conditions, outcome, timing, studies, source } = finding;
  const facts = [
    ['conditions', conditions],
    ['outcome', outcome],
    ['timing', timing.map((phase) => t(`phase.${phase}`)).join(', ')],
    ['studies', studies.join('; ')],
  ] as const;
  return (
    <li className={styles.entry}>
      {role === 'finding' ? null : <p className={styles.quiet}>{t(`role.${role}`)}</p>}
      <p className={styles.claim}>{claim}</p>
      {direction === 'note' ? null : <p className={styles.direction}>{t(`direction.${direction}`)}</p>}
      {questions.length > 0 ? (
        <div className={styles.questions}>
          <p className={styles.label}>{t('questions')}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <dl className={styles.facts}>
        {facts.map(([name, words]) =>
          words ? (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{words}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {link?.basis === 'ours' ? (
        <p className={styles.ours}>
          <Tag>{t('ours')}</Tag>
          <span>{link.because ? t('oursBecause', { because: link.because }) : t('oursPlain')}</span>
        </p>
      ) : null}
      <small className={styles.source}>
        {studies.length === 0 ? t('ownReading', { place: citationOf(source) }) : citationOf(source)}
      </small>
    </li>
  );
}
