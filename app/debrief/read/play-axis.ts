import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { playLength } from './play-length';
import { playedMoves } from './played-moves';
import { type TimeAxis, timeAxis } from './time-axis';

/** Room on the line behind the end of play, as a share of play, so that the last marks can be labelled like the others. */
const afterPlay = 0.12;
/** So many marks stand side by side on the narrowest line. */
const marksAlong = 30;
/** The shortest time in which marks are put together, in milliseconds. */
const minute = 60_000;

/** The line on which play is drawn: from the first move to ENDEX. */
export function playAxis(view: State): TimeAxis {
  const first = playedMoves(view)[0];
  const from = first ? exerciseTime(view.clock, first.at) : 0;
  return timeAxis(from, playLength(view) ?? from, afterPlay);
}

/** Milliseconds of exercise time that one mark covers on the line; never less than a minute. */
export function markSlot({ from, until }: TimeAxis): number {
  return Math.max(minute, (until - from) / marksAlong);
}
