'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type SituationLineId, situationLines } from '../../../framework/situation-lines';
import { useMay } from '../../live/use-may';
import { Kicker } from '../../parts/kicker';
import { useViewParts } from '../frame/use-view-parts';
import styles from './situation-board.module.css';
import { SituationRow } from './situation-row';

/** The nine lines as everybody sees them. Only the facilitator moves an arrow; there is no sum of them. */
export function SituationBoard() {
  const t = useTranslations('control.situation');
  const { readings } = useViewParts('readings');
  const mayMove = useMay('MoveSituationLine');
  const [open, setOpen] = useState<SituationLineId | null>(null);
  return (
    <section className={styles.board} aria-label={t('title')}>
      <Kicker note={mayMove ? t('onlyYou') : t('onlyFacilitator')}>{t('title')}</Kicker>
      <ul>
        {situationLines.map((line) => (
          <SituationRow
            key={line.id}
            line={line}
            readings={readings.filter((reading) => reading.line === line.id)}
            mayMove={mayMove}
            isOpen={open === line.id}
            onToggle={() => setOpen(open === line.id ? null : line.id)}
          />
        ))}
      </ul>
    </section>
  );
}
