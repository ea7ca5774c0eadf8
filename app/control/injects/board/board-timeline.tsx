'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, memo } from 'react';
import { formatHours } from '../../../parts/times';
import type { BoardLine } from './board-lines';
import tableStyles from './board-table.module.css';
import styles from './board-timeline.module.css';
import { RowBands } from './row-bands';
import { TimelineRow } from './timeline-row';
import { spanOf } from './timeline-span';

interface BoardTimelineProps {
  lines: BoardLine[];
  /** The id of the line above; null when none is. */
  shown: string | null;
  /** Has to stay the same function. */
  onChoose: (id: string) => void;
  /** Exercise time now, in milliseconds. */
  time: number;
}

/** Planned against actual, a strip for each line. The table around the strips says the same in words. */
export const BoardTimeline = memo(function BoardTimeline(props: BoardTimelineProps) {
  const { lines, shown, onChoose, time } = props;
  const t = useTranslations('control.board');
  const end = spanOf(lines, time);
  // As a property of the whole table, so that time draws no row anew.
  const now = { '--now': `${(time / end) * 100}%` } as CSSProperties;
  return (
    <>
      <p className={styles.key}>{t('timelineKey', { end: formatHours(end) })}</p>
      <table className={tableStyles.strips} style={now}>
        <thead className={tableStyles.head}>
          <tr>
            <th scope="col" className={tableStyles.number}>
              {t('number')}
            </th>
            <th scope="col" className={tableStyles.name}>
              {t('titleColumn')}
            </th>
            <th scope="col">{t('strip')}</th>
            <th scope="col" className={tableStyles.words}>
              {t('times')}
            </th>
          </tr>
        </thead>
        <RowBands rows={lines}>
          {(line) => (
            <TimelineRow
              key={line.id}
              id={line.id}
              number={line.number}
              title={line.title}
              status={line.status}
              armedFor={line.overlay.arm?.minute ?? null}
              plannedMs={line.plannedMinute === null ? null : line.plannedMinute * 60_000}
              actualMs={line.actualMs}
              driftMs={line.driftMs}
              end={end}
              isShown={line.id === shown}
              onChoose={onChoose}
            />
          )}
        </RowBands>
      </table>
    </>
  );
});
