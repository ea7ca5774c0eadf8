'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { formatHours, formatMinutes } from '../../../parts/times';
import tableStyles from './board-table.module.css';
import styles from './board-timeline.module.css';
import type { RowWords } from './row-words';
import { StatusWords } from './status-words';

type Times = Pick<RowWords, 'plannedMs' | 'actualMs' | 'driftMs' | 'status' | 'armedFor'>;

interface TimelineRowProps extends Times, Pick<RowWords, 'id' | 'number' | 'title'> {
  /** Where the strip ends, in milliseconds of exercise time. */
  end: number;
  isShown: boolean;
  /** Has to stay the same function, or every row is drawn anew. */
  onChoose: (id: string) => void;
}

/** One line of the timeline: its strip, and the same in words. */
export const TimelineRow = memo(function TimelineRow({ end, isShown, onChoose, ...line }: TimelineRowProps) {
  return (
    <tr className={tableStyles.row} onClick={() => onChoose(line.id)}>
      <td className={tableStyles.figure}>{line.number}</td>
      <td>
        <button type="button" className={tableStyles.title} aria-current={isShown || undefined}>
          {line.title}
        </button>
      </td>
      <td>
        <Strip plannedMs={line.plannedMs} actualMs={line.actualMs} end={end} />
      </td>
      <td className={tableStyles.figure}>
        <TimesInWords {...line} />
      </td>
    </tr>
  );
});

/** A bar for the plan, a dot for when it went out, and the way between them. */
function Strip({ plannedMs, actualMs, end }: Pick<Times, 'plannedMs' | 'actualMs'> & { end: number }) {
  const at = (milliseconds: number) => `${(milliseconds / end) * 100}%`;
  const from = Math.min(plannedMs ?? 0, actualMs ?? 0);
  const to = Math.max(plannedMs ?? 0, actualMs ?? 0);
  return (
    <div className={styles.strip} aria-hidden="true">
      <i className={styles.now} />
      {plannedMs !== null && actualMs !== null ? (
        <i className={styles.way} style={{ insetInlineStart: at(from), inlineSize: at(to - from) }} />
      ) : null}
      {plannedMs === null ? null : (
        <i className={styles.planned} style={{ insetInlineStart: at(plannedMs) }} />
      )}
      {actualMs === null ? null : <i className={styles.actual} style={{ insetInlineStart: at(actualMs) }} />}
    </div>
  );
}

function TimesInWords({ plannedMs, actualMs, driftMs, status, armedFor }: Times) {
  const t = useTranslations('control.board');
  const drift = driftMs === null ? null : formatMinutes(Math.abs(driftMs));
  return (
    <>
      {plannedMs === null ? null : <bdi>{formatHours(plannedMs)}</bdi>}{' '}
      <small className={tableStyles.details}>
        {actualMs === null ? (
          <StatusWords status={status} goingOut={null} armedFor={armedFor} />
        ) : (
          <>
            {t.rich('outAt', { time: () => <bdi>{formatHours(actualMs)}</bdi> })}
            {drift === null ? '' : `, ${t((driftMs ?? 0) < 0 ? 'driftEarly' : 'driftLate', { time: drift })}`}
          </>
        )}
      </small>
    </>
  );
}
