'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ToolId } from '../../../framework/tools';
import { Button } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import styles from './evidence-panel.module.css';
import { useEvidenceSeen } from './use-evidence-seen';
import { useToolEvidence } from './use-tool-evidence';

/** What the 2016 review reports on a tool, closed until somebody opens it. The card works without it. */
export function EvidencePanel({ tool }: { tool: ToolId }) {
  const t = useTranslations('play.evidence');
  const [isOpen, setIsOpen] = useState(false);
  const { ToolEvidence, isAway, again } = useToolEvidence(isOpen);
  const note = useEvidenceSeen(tool, isOpen && ToolEvidence !== null);
  return (
    <details className={styles.panel} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('title')}</summary>
      {isOpen && ToolEvidence ? (
        <>
          <ToolEvidence tool={tool} />
          {note ? <p className={styles.note}>{t(`note.${note}`)}</p> : null}
        </>
      ) : null}
      {isOpen && !ToolEvidence && !isAway ? <LoadingBars label={t('loading')} /> : null}
      <div role="status">
        {isOpen && isAway ? (
          <>
            <p>{t('away')}</p>
            <Button look="line" size="small" onClick={again}>
              {t('again')}
            </Button>
          </>
        ) : null}
      </div>
    </details>
  );
}
