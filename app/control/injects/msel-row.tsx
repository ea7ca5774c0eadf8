'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { formatHours, formatMinutes } from '../../parts/times';
import { teamsOf } from '../frame/console-tools';
import { useRevealed } from '../outcomes/use-revealed';
import { usePace } from '../pace/use-pace';
import { branchOf, type LineStatus, secondsLeft, statusOf } from './msel-line';
import styles from './msel-table.module.css';
import { ReachGlyphs } from './reach-glyphs';

/** One line of the MSEL: planned time, title, to whom, how it stands. The whole row can be pressed. */
export function MselRow({
  line,
  isShown,
  onChoose,
}: {
  line: StoryInject;
  isShown: boolean;
  onChoose: () => void;
}) {
  const view = useView();
  const status = statusOf(view, line);
  const row = useRevealed(isShown);
  const isDone = status.kind === 'released' || status.kind === 'recalled';
  return (
    <tr
      ref={row}
      className={classNames(styles.row, isShown && styles.shown, isDone && styles.done)}
      onClick={onChoose}
    >
      <td className={styles.figure}>{line.number}</td>
      <td className={styles.figure}>
        <bdi>{formatHours(line.plannedMinute * 60_000)}</bdi>
      </td>
      <td>
        <button type="button" className={styles.title} aria-current={isShown || undefined}>
          {titleOf(view, line)}
        </button>
      </td>
      <td>
        <Reach line={line} status={status} />
      </td>
      <td className={styles.figure}>
        <StatusWords line={line} status={status} />
      </td>
    </tr>
  );
}

/** To whom it went, or is meant to go; a contingency names who may need it, and who does is chosen when it is released. */
function Reach({ line, status }: { line: StoryInject; status: LineStatus }) {
  const t = useTranslations('control.msel');
  const view = useView();
  if ('release' in status) {
    const { teams, seats, screen } = status.release.recipients;
    return <ReachGlyphs teams={teams} seats={seats.length} screen={screen} />;
  }
  if (line.kind === 'contingency') return t('chosenThen');
  const teams = line.to.teams === 'all' ? teamsOf(view).map((team) => team.id) : line.to.teams;
  return <ReachGlyphs teams={teams} seats={line.to.members.length} screen={line.to.screen} />;
}

function titleOf(view: State, line: StoryInject): string {
  const branch = branchOf(view, line);
  return typeof branch === 'object' && branch ? branch.title : line.title;
}

function StatusWords({ line, status }: { line: StoryInject; status: LineStatus }) {
  const t = useTranslations('control.msel.state');
  const view = useView();
  const { time } = usePace();
  switch (status.kind) {
    case 'goingOut':
      return t('goingOut', { seconds: secondsLeft(status.release, time) });
    case 'released': {
      const { releasedAt, decidedAt } = status.release;
      const drift = exerciseTime(view.clock, releasedAt ?? decidedAt) - line.plannedMinute * 60_000;
      const sign = drift < 0 ? '−' : '+';
      return t.rich('released', { drift: () => <bdi>{sign + formatMinutes(Math.abs(drift))}</bdi> });
    }
    case 'ready':
      return line.level >= 2 ? t('readyLevel', { level: line.level }) : t('ready');
    default:
      return t(status.kind);
  }
}
