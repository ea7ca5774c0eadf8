import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';

/** With less than this left of a step nobody begins another thought, in milliseconds. */
const worthwhileMs = 2 * 60_000;

/** Whether a team's card of the open move counts while its step still has time: it is done early. */
export function isEarly(view: State, team: string, now: number): boolean {
  const { step, clock } = view;
  if (step?.step !== 'decide') return false;
  const ends = step.openedAtExercise + step.minutes * 60_000;
  if (ends - exerciseTime(clock, now) < worthwhileMs) return false;
  return Object.values(view.cards).some(
    (card) => card.team === team && card.move === step.move && card.submitted !== null,
  );
}
