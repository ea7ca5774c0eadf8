import { type ExerciseClock, exerciseTime } from '../exercise-clock';
import type { Vote } from '../state';

/** Until when of exercise time silence can be broken, in milliseconds; null where silence is not what decides. */
export function silenceEnds(vote: Pick<Vote, 'rule' | 'openedAt'>, clock: ExerciseClock): number | null {
  const { way } = vote.rule;
  if (way?.kind !== 'silence') return null;
  return exerciseTime(clock, vote.openedAt) + way.minutes * 60_000;
}

/** EX225: milliseconds of exercise time for which silence still runs; 0 when it is over, or not what decides. */
export function silenceLeft(
  vote: Pick<Vote, 'rule' | 'openedAt'>,
  clock: ExerciseClock,
  now: number,
): number {
  const ends = silenceEnds(vote, clock);
  return ends === null ? 0 : Math.max(0, ends - exerciseTime(clock, now));
}
