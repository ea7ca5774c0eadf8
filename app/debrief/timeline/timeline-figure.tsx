'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { classNames } from '../../parts/class-names';
import { formatHours } from '../../parts/times';
import { playAxis } from '../read/play-axis';
import { playedMoves } from '../read/played-moves';
import { placeOn, readable, type TimeAxis } from '../read/time-axis';
import { lanesOf, type Mark } from '../read/timeline-marks';
import { laidLanes } from './laid-lanes';
import { useMarkWords } from './mark-words';
import { ThreadLines } from './thread-lines';
import styles from './timeline-figure.module.css';
import { TimelineLane } from './timeline-lane';
import { useRovingMarks } from './use-roving-marks';

interface TimelineFigureProps {
  view: State;
  marks: Mark[];
  thread: Mark[];
  chosen: Mark | null;
  /** Null on paper, where nothing is pressed. */
  onChoose: ((mark: Mark) => void) | null;
}

/** The course of play in lanes: control, each team, votes, the other side, rulings. */
export function TimelineFigure({ view, marks, thread, chosen, onChoose }: TimelineFigureProps) {
  const t = useTranslations('debrief.timeline');
  const axis = playAxis(view);
  const wordsOf = useMarkWords(view);
  const lanes = laidLanes(
    lanesOf(view),
    marks,
    ({ at }) => placeOn(axis, exerciseTime(view.clock, at)),
    wordsOf,
  );
  const drawn = drawnMarks(marks, thread);
  const roving = useRovingMarks(marks, lanesOf(view), chosen);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of buttons, not a set of form fields.
    <div
      className={styles.timeline}
      role="group"
      aria-label={t('label')}
      aria-describedby="debrief-timeline-keys"
    >
      <p id="debrief-timeline-keys" className={styles.keys} data-no-print>
        {t('keys')}
      </p>
      <Axis view={view} axis={axis} />
      <div className={styles.lanes}>
        <Divisions view={view} axis={axis} />
        <ThreadLines lanes={lanes} thread={drawn} />
        {lanes.map((laid) => (
          <TimelineLane
            key={laid.lane}
            laid={laid}
            view={view}
            thread={drawn}
            chosen={chosen}
            roving={roving}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** The marks that stand for those of a thread: where several are drawn as one, that one. */
function drawnMarks(marks: Mark[], thread: Mark[]): Mark[] {
  const drawn = thread.flatMap(
    ({ id }) =>
      marks.find(
        (mark) => mark.id === id || (mark.kind === 'cluster' && mark.marks.some((one) => one.id === id)),
      ) ?? [],
  );
  return [...new Set(drawn)];
}

/** Percent along the track, in the direction of reading. */
const along = (place: number) => ({ insetInlineStart: `${place * 100}%` });

/** How far apart the names of two moves begin at least, as a share of the line. */
const nameGap = 0.06;

function Axis({ view, axis }: { view: State; axis: TimeAxis }) {
  const t = useTranslations('debrief');
  const placeOf = (at: number) => placeOn(axis, exerciseTime(view.clock, at));
  const { endedAt } = view.clock;
  const names = readable(
    [
      ...playedMoves(view).map(({ move, at }) => ({ name: t('move', { move }), place: placeOf(at) })),
      ...(endedAt === null
        ? []
        : [{ name: t('endex', { vocabulary: view.vocabulary }), place: placeOf(endedAt) }]),
    ],
    nameGap,
  );
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.track}>
        {names.map(({ name, place }) => (
          <b key={name} className={styles.move} style={along(place)}>
            {name}
          </b>
        ))}
        {axis.ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={along(placeOn(axis, tick))}>
            <bdi>{formatHours(tick)}</bdi>
          </span>
        ))}
      </div>
    </div>
  );
}

function Divisions({ view, axis }: { view: State; axis: TimeAxis }) {
  const starts = playedMoves(view)
    .slice(1)
    .map(({ at }) => at);
  const { endedAt } = view.clock;
  return (
    <div className={classNames(styles.track, styles.divisions)} aria-hidden="true">
      {[...starts, ...(endedAt === null ? [] : [endedAt])].map((at) => (
        <span
          key={at}
          className={styles.division}
          style={along(placeOn(axis, exerciseTime(view.clock, at)))}
        />
      ))}
    </div>
  );
}
