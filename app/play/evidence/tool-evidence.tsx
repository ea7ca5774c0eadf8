'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '../../../framework/evidence/finding';
import { evidenceFor } from '../../../framework/evidence/for-tool';
import { type ScopeNoteId, scopeNoteOf } from '../../../framework/scope';
import { citationOf } from '../../../framework/source';
import { type ToolId, toolOf } from '../../../framework/tools';
import { DisputeEntry } from './dispute-entry';
import { FindingEntry } from './finding-entry';
import { NothingReported } from './nothing-reported';
import styles from './tool-evidence.module.css';

/** What the 2016 review reports on a tool, in the review's order, with what has to stand beside it. Nothing is weighed or counted. */
export function ToolEvidence({ tool }: { tool: ToolId }) {
  const t = useTranslations('play.evidence');
  const { onTool, onEvery, cautions, disputes } = evidenceFor(tool);
  return (
    <div className={styles.evidence}>
      <ScopeLine id="not-a-recommendation" />
      <ScopeLine id="counts-killing" />
      <p className={styles.quiet}>{t('dated')}</p>
      {onTool.length > 0 ? (
        <>
          <p className={styles.quiet}>{t('associations')}</p>
          <h3 className={styles.heading}>{t('findings', { tool: toolOf(tool).name })}</h3>
          <ul>
            {onTool.map(({ finding, link }) => (
              <FindingEntry key={finding.id} finding={finding} link={link} />
            ))}
          </ul>
        </>
      ) : (
        <NothingReported tool={tool} />
      )}
      {disputes.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t('disputes')}</h3>
          <ul>
            {disputes.map((dispute) => (
              <DisputeEntry key={dispute.id} dispute={dispute} />
            ))}
          </ul>
        </>
      ) : null}
      <MoreFindings title={t('everyTool')} findings={onEvery} />
      <MoreFindings title={t('cautions')} findings={cautions} />
    </div>
  );
}

/** Findings that stand under every tool, closed until somebody opens them. */
function MoreFindings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      <ul>
        {findings.map((finding) => (
          <FindingEntry key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

function ScopeLine({ id }: { id: ScopeNoteId }) {
  const { text, source } = scopeNoteOf(id);
  return (
    <p className={styles.scope}>
      {text} <small className={styles.source}>{citationOf(source)}</small>
    </p>
  );
}
