'use client';

import { useTranslations } from 'next-intl';
import { usesOf } from '../../../framework/pairing';
import { scopeNoteOf } from '../../../framework/scope';
import { citationOf } from '../../../framework/source';
import { strategyOf } from '../../../framework/strategies';
import { type ToolId, toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { ReferenceLink } from '../../parts/reference-link';
import { EvidencePanel } from '../evidence/evidence-panel';
import styles from './help.module.css';

/** What a tool is by the source, and what the source says it can be used for. Nothing here ranks or recommends. */
export function ToolHelp({ tool: id }: { tool: ToolId }) {
  const t = useTranslations('play.help');
  const tool = toolOf(id);
  const uses = usesOf(id);
  return (
    <section className={styles.help}>
      <Kicker>{tool.name}</Kicker>
      <p className={styles.text}>{tool.definition}</p>
      <small className={styles.source}>{citationOf(tool.source)}</small>
      {tool.caution ? <p className={styles.caution}>{tool.caution.text}</p> : null}
      <p className={styles.quiet}>{t(uses.length > 0 ? 'usesFollow' : 'noUses')}</p>
      <ul className={styles.list}>
        {uses.map((use) => (
          <li key={use.id}>
            <b>{t('useFor', { strategy: strategyOf(use.strategy).shortName, label: use.label })}</b>
            <p>{use.how}</p>
            <small className={styles.source}>{citationOf(use.source)}</small>
          </li>
        ))}
      </ul>
      <EvidencePanel key={id} tool={id} />
      <p className={styles.quiet}>{scopeNoteOf('can-not-certain').text}</p>
      <p className={styles.quiet}>{scopeNoteOf('not-a-recommendation').text}</p>
      <p className={styles.quiet}>
        <ReferenceLink at={`/tools/${id}`} />
      </p>
    </section>
  );
}
