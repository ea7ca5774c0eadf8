'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { LineReading } from '../../../exercise/state';
import type { SituationLine } from '../../../framework/situation-lines';
import { ConfidenceBars } from '../../parts/confidence-bars';
import { ExerciseTime } from '../../parts/exercise-time';
import { DirectionWord } from '../../parts/situation-line';
import { useViewParts } from '../frame/use-view-parts';
import { MoveArrow } from './move-arrow';
import styles from './situation-board.module.css';

export interface SituationRowProps {
  line: SituationLine;
  readings: LineReading[];
  mayMove: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** One line: its arrow, how sure, when last seen. Pressing it opens the choice of directions under it. */
export function SituationRow({ line, readings, mayMove, isOpen, onToggle }: SituationRowProps) {
  const t = useTranslations('control.situation');
  const { clock } = useViewParts('clock');
  const latest = readings.at(-1);
  const cells = (
    <>
      <span className={styles.name}>{line.name}</span>
      {latest ? (
        <>
          <DirectionWord direction={latest.direction} />
          <span className={styles.level}>
            <ConfidenceBars level={latest.confidence} />
          </span>
          <span className={styles.seen}>
            <ExerciseTime at={exerciseTime(clock, latest.at)} bare />
          </span>
        </>
      ) : (
        <span className={styles.unset}>{t('unset')}</span>
      )}
    </>
  );
  return (
    <li className={styles.line}>
      {mayMove ? (
        <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
          {cells}
        </button>
      ) : (
        <div className={styles.row}>{cells}</div>
      )}
      {isOpen ? <MoveArrow line={line} readings={readings} onMoved={onToggle} /> : null}
    </li>
  );
}
