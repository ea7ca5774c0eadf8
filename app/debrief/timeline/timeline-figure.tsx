'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { classNames } from '../../parts/class-names';
import { formatHours } from '../../parts/times';
import { playLength } from '../read/play-length';
import { playedMoves } from '../read/played-moves';
import { placeOn, readable, type TimeAxis, timeAxis } from '../read/time-axis';
import { lanesOf, type Mark } from '../read/timeline-marks';
import { laidLanes } from './laid-lanes';
import { useMarkWords } from './mark-words';
import { ThreadLines } from './thread-lines';
import styles from './timeline-figure.module.css';
import { TimelineLane } from './timeline-lane';
import { useRovingMarks } from './use-roving-marks';

/** Room on the line behind the end of play, as a share of play, so that the last marks can be labelled like the others. */
const afterPlay = 0.12;

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
  const axis = axisOf(view);
  const wordsOf = useMarkWords(view);
  const lanes = laidLanes(
    lanesOf(view),
    marks,
    ({ at }) => placeOn(axis, exerciseTime(view.clock, at)),
    wordsOf,
  );
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
        <ThreadLines lanes={lanes} thread={thread} />
        {lanes.map((laid) => (
          <TimelineLane
            key={laid.lane}
            laid={laid}
            view={view}
            thread={thread}
            chosen={chosen}
            roving={roving}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

function axisOf(view: State): TimeAxis {
  const first = playedMoves(view)[0];
  const from = first ? exerciseTime(view.clock, first.at) : 0;
  return timeAxis(from, playLength(view) ?? from, afterPlay);
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
