'use client';

import { useTranslations } from 'next-intl';
import { findingOf } from '../../../framework/evidence/findings';
import { noFindingOn } from '../../../framework/evidence/no-findings';
import { citationOf } from '../../../framework/source';
import type { ToolId } from '../../../framework/tools';
import { FindingEntry } from './finding-entry';
import styles from './tool-evidence.module.css';

/** That the review reports no finding on a tool, and what it reports close by, which says nothing about the tool itself. */
export function NothingReported({ tool }: { tool: ToolId }) {
  const t = useTranslations('play.evidence');
  const entry = noFindingOn(tool);
  if (!entry) return <p className={styles.none}>{t('none')}</p>;
  const { text, source, note, adjacent, because } = entry;
  return (
    <>
      <p className={styles.none}>
        {text} <small className={styles.source}>{citationOf(source)}</small>
      </p>
      {note ? (
        <p className={styles.quiet}>
          {note.text} <small className={styles.source}>{citationOf(note.source)}</small>
        </p>
      ) : null}
      {adjacent.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t('adjacent')}</h3>
          <p className={styles.quiet}>{because}</p>
          <ul>
            {adjacent.map(findingOf).map((finding) => (
              <FindingEntry key={finding.id} finding={finding} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
