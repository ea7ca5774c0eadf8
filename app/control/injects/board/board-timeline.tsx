'use client';

import { useTranslations } from 'next-intl';
import { formatHours, formatMinutes } from '../../../parts/times';
import type { BoardLine } from './board-lines';
import tableStyles from './board-table.module.css';
import styles from './board-timeline.module.css';
import { StatusWords } from './status-words';
import { spanOf } from './timeline-span';

interface BoardTimelineProps {
  lines: BoardLine[];
  /** The id of the line above; null when none is. */
  shown: string | null;
  onChoose: (id: string) => void;
  /** Exercise time now, in milliseconds. */
  time: number;
}

/** Planned against actual, a strip for each line. The table around the strips says the same in words. */
export function BoardTimeline({ lines, shown, onChoose, time }: BoardTimelineProps) {
  const t = useTranslations('control.board');
  const end = spanOf(lines, time);
  return (
    <>
      <p className={styles.key}>{t('timelineKey', { end: formatHours(end) })}</p>
      <table className={tableStyles.table}>
        <thead>
          <tr>
            <th scope="col" className={tableStyles.number}>
              {t('number')}
            </th>
            <th scope="col" className={styles.name}>
              {t('titleColumn')}
            </th>
            <th scope="col">{t('strip')}</th>
            <th scope="col" className={styles.words}>
              {t('times')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className={tableStyles.row} onClick={() => onChoose(line.id)}>
              <td className={tableStyles.figure}>{line.number}</td>
              <td>
                <button
                  type="button"
                  className={tableStyles.title}
                  aria-current={line.id === shown || undefined}
                >
                  {line.title}
                </button>
              </td>
              <td>
                <Strip line={line} end={end} time={time} />
              </td>
              <td className={tableStyles.figure}>
                <TimesInWords line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A bar for the plan, a dot for when it went out, and the way between them. */
function Strip({ line, end, time }: { line: BoardLine; end: number; time: number }) {
  const { plannedMinute, actualMs } = line;
  const planned = plannedMinute === null ? null : ((plannedMinute * 60_000) / end) * 100;
  const actual = actualMs === null ? null : (actualMs / end) * 100;
  const at = (x: number) => `${x}%`;
  return (
    <svg className={styles.strip} aria-hidden="true">
      <line className={styles.now} x1={at((time / end) * 100)} x2={at((time / end) * 100)} y1="0" y2="100%" />
      {planned !== null && actual !== null ? (
        <line className={styles.way} x1={at(planned)} x2={at(actual)} y1="50%" y2="50%" />
      ) : null}
      {planned === null ? null : (
        <line className={styles.planned} x1={at(planned)} x2={at(planned)} y1="10%" y2="90%" />
      )}
      {actual === null ? null : <circle className={styles.actual} cx={at(actual)} cy="50%" r="4" />}
    </svg>
  );
}

function TimesInWords({ line }: { line: BoardLine }) {
  const t = useTranslations('control.board');
  const { plannedMinute, actualMs, driftMs } = line;
  if (actualMs === null)
    return (
      <>
        {plannedMinute === null ? null : <bdi>{formatHours(plannedMinute * 60_000)}</bdi>}{' '}
        <small className={tableStyles.details}>
          <StatusWords status={line.status} goingOut={null} armedFor={line.overlay.arm?.minute ?? null} />
        </small>
      </>
    );
  const drift = driftMs === null ? null : formatMinutes(Math.abs(driftMs));
  return (
    <>
      {plannedMinute === null ? null : <bdi>{formatHours(plannedMinute * 60_000)}</bdi>}{' '}
      <small className={tableStyles.details}>
        {t.rich('outAt', { time: () => <bdi>{formatHours(actualMs)}</bdi> })}
        {drift === null ? '' : `, ${t((driftMs ?? 0) < 0 ? 'driftEarly' : 'driftLate', { time: drift })}`}
      </small>
    </>
  );
}
