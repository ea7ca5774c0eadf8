import type { SeatId } from './ids';

/** The pace of an exercise by the clock on the wall; instants in epoch milliseconds. */
export interface ExerciseClock {
  openedAt: number;
  startedAt: number | null;
  pausedAt: number | null;
  /** Who stopped everything; known to the lead only. */
  pausedBy: SeatId | null;
  /** The pauses that have ended, in their order, so that every past instant has its exercise time. */
  pauses: { from: number; to: number }[];
  /**
   * When a time ended in which nobody served the exercise, where the pause is for such a time and began with it; null in
   * every other pause and outside of one.
   */
  awayUntil: number | null;
  endedAt: number | null;
}

/**
 * EX47: milliseconds of play from STARTEX to an instant, now or past, pauses left out; 0 before STARTEX, frozen while
 * paused and after ENDEX.
 */
export function exerciseTime({ startedAt, pausedAt, endedAt, pauses }: ExerciseClock, at: number): number {
  if (startedAt === null) return 0;
  const until = Math.min(at, pausedAt ?? at, endedAt ?? at);
  return Math.max(0, until - startedAt - pausedBetween(pauses, startedAt, until));
}

/** Milliseconds of the ended pauses that lie between two instants. */
function pausedBetween(pauses: ExerciseClock['pauses'], from: number, to: number): number {
  return pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(pause.to, to) - Math.max(pause.from, from)),
    0,
  );
}
