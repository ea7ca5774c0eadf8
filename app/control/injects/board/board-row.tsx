'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { classNames } from '../../../parts/class-names';
import { formatHours, formatMinutes } from '../../../parts/times';
import type { PlacedTeam } from '../../frame/console-tools';
import styles from './board-table.module.css';
import { ReachGlyphs } from './reach-glyphs';
import type { RowWords } from './row-words';
import { StatusWords } from './status-words';
import { useRevealed } from './use-revealed';

interface BoardRowProps extends RowWords {
  /** Every team of the story. Has to stay the same list, as the function below. */
  allTeams: readonly PlacedTeam[];
  isShown: boolean;
  /** Has to stay the same function, or every row is drawn anew. */
  onChoose: (id: string) => void;
}

/** Under half a minute nobody is early or late. */
const onTimeMs = 30_000;

/** One line of the MSEL: both clocks, what it is, to whom, how it stands. The whole row can be pressed. */
export const BoardRow = memo(function BoardRow({ allTeams, isShown, onChoose, ...line }: BoardRowProps) {
  const t = useTranslations('control.board');
  const row = useRevealed(isShown);
  const isDone = line.actualMs !== null || ['skipped', 'deferred', 'obsolete'].includes(line.status);
  return (
    <tr
      ref={row}
      className={classNames(styles.row, isShown && styles.shown, isDone && styles.done)}
      onClick={() => onChoose(line.id)}
    >
      <td className={styles.figure}>{line.number}</td>
      <td className={styles.figure}>
        <Times line={line} />
      </td>
      <td>
        <button type="button" className={styles.title} aria-current={isShown || undefined}>
          {line.title}
        </button>
        <Details line={line} />
      </td>
      <td>
        {line.teams === 'chosen-then' ? (
          t('chosenThen')
        ) : (
          <ReachGlyphs all={allTeams} teams={line.teams} seats={line.seats} screen={line.screen} />
        )}
      </td>
      <td className={styles.figure}>
        <StatusWords status={line.status} goingOut={line.goingOut} armedFor={line.armedFor} />
        <Drift milliseconds={line.driftMs} />
      </td>
    </tr>
  );
});

/** Planned and actual on the clock of the exercise. The header of the column says that the plan comes first. */
function Times({ line: { plannedMs, actualMs } }: { line: RowWords }) {
  const t = useTranslations('control.board');
  return (
    <>
      {plannedMs === null ? null : <bdi className={styles.time}>{formatHours(plannedMs)}</bdi>}
      {actualMs === null ? null : (
        <span className={styles.actual}>
          {t.rich('outAt', { time: () => <bdi>{formatHours(actualMs)}</bdi> })}
        </span>
      )}
    </>
  );
}

/** The quiet line under the title. */
function Details({ line }: { line: RowWords }) {
  const t = useTranslations('control.board');
  const words = [
    line.scenarioTime,
    t(`kinds.${line.kind}`),
    line.level > 0 ? t('level', { level: line.level }) : '',
    line.owner === '' ? '' : t('owner', { owner: line.owner }),
    line.revision > 0 ? t('edited', { revision: line.revision }) : '',
    line.actualMs !== null && line.expected ? t(`expects.${line.expected}`) : '',
    line.reason,
  ];
  return <small className={styles.details}>{words.filter((word) => word !== '').join(' · ')}</small>;
}

function Drift({ milliseconds }: { milliseconds: number | null }) {
  const t = useTranslations('control.board');
  if (milliseconds === null) return null;
  const time = formatMinutes(Math.abs(milliseconds));
  const isOnTime = Math.abs(milliseconds) < onTimeMs;
  return (
    <small className={styles.details}>
      {isOnTime ? t('onTime') : t(milliseconds < 0 ? 'driftEarly' : 'driftLate', { time })}
    </small>
  );
}
