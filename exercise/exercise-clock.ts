import type { SeatId } from './ids';

/** How many times as fast as the clock on the wall a rehearsal may run. */
export const clockSpeeds = [1, 5, 20] as const;
/** One of the speeds. */
export type ClockSpeed = (typeof clockSpeeds)[number];

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
  /** From when on exercise time ran how fast, in order; a rehearsal only. Without an entry it runs as the wall's does. */
  speeds: { from: number; speed: ClockSpeed }[];
  endedAt: number | null;
}

/**
 * EX47: milliseconds of play from STARTEX to an instant, now or past, pauses left out; 0 before STARTEX, frozen while
 * paused and after ENDEX.
 */
export function exerciseTime(clock: ExerciseClock, at: number): number {
  const { startedAt, pausedAt, endedAt, pauses, speeds } = clock;
  if (startedAt === null) return 0;
  const end = Math.min(at, pausedAt ?? at, endedAt ?? at);
  return [{ from: startedAt, speed: 1 }, ...speeds].reduce((sum, stretch, index) => {
    const from = Math.max(stretch.from, startedAt);
    // The speed before this stretch began is the one of the stretch before it.
    const until = Math.max(from, Math.min(speeds[index]?.from ?? end, end));
    return sum + (until - from - pausedBetween(pauses, from, until)) * stretch.speed;
  }, 0);
}

/** EX172: how many times as fast as the clock on the wall exercise time runs now; 1 in every real exercise. */
export function paceOf({ speeds }: ExerciseClock): ClockSpeed {
  return speeds.at(-1)?.speed ?? 1;
}

/** Milliseconds of the ended pauses that lie between two instants. */
function pausedBetween(pauses: ExerciseClock['pauses'], from: number, to: number): number {
  return pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(pause.to, to) - Math.max(pause.from, from)),
    0,
  );
}
