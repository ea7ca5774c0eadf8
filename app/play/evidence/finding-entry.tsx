'use client';

import { useTranslations } from 'next-intl';
import { entryOf } from '../../../framework/entry-of';
import type { CrosswalkLink } from '../../../framework/evidence/crosswalk-link';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import { subTools } from '../../../framework/sub-tools';
import { Tag } from '../../parts/tag';
import { useListed } from '../../parts/use-listed';
import styles from './tool-evidence.module.css';

interface FindingEntryProps {
  finding: Finding;
  /** How the finding comes to stand under a tool; left out where it stands under all of them. */
  link?: CrosswalkLink;
}

/** One thing that the review reports: what, in which direction, where it was found, how it was measured, by whom. */
export function FindingEntry({ finding, link }: FindingEntryProps) {
  const t = useTranslations('play.evidence');
  const listed = useListed();
  const { role, claim, direction, questions, conditions, outcome, timing, studies, source } = finding;
  const phases = listed(timing.map((phase) => t(`phase.${phase}`)));
  return (
    <li className={styles.entry}>
      {role === 'finding' ? null : <p className={styles.quiet}>{t(`role.${role}`)}</p>}
      <p className={styles.claim}>{claim}</p>
      {link?.subTool ? (
        <p className={styles.fact}>{t('onlyOn', { name: entryOf(subTools, link.subTool).phrase })}</p>
      ) : null}
      {direction === 'note' ? null : <p className={styles.direction}>{t(`direction.${direction}`)}</p>}
      {outcome ? <p className={styles.fact}>{t('outcome', { outcome })}</p> : null}
      {phases ? <p className={styles.fact}>{t('timing', { phases })}</p> : null}
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
      {link?.basis === 'ours' ? (
        <p className={styles.ours}>
          <Tag>{t('ours')}</Tag>
          <span>{link.because ? t('oursBecause', { because: link.because }) : t('oursPlain')}</span>
        </p>
      ) : null}
      <details className={styles.found}>
        <summary>{t('found')}</summary>
        {conditions ? <p className={styles.fact}>{conditions}</p> : null}
        <p className={styles.fact}>
          {studies.length > 0 ? t('studies', { studies: studies.join('; ') }) : t('ownReading')}
        </p>
      </details>
      <small className={styles.source}>{citationOf(source)}</small>
    </li>
  );
}
