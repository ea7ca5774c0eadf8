import type { Habit } from '../act';
import { seconds } from '../chance';
import { stepOf } from '../colleagues';
import type { PlayerSight } from '../sight';
import { choiceOf } from './choice';

/** Thinks alone: keeps a private pick. Nobody can see whether it did, so it is planned until it is done. */
export const think: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'think');
  if (!step) return [];
  const { seat } = sight;
  const { tool, mechanism } = choiceOf(seat.id, step.move);
  const at = step.openedAtExercise + seconds(15, 80, seat.id, 'pick', step.move);
  return [{ key: `pick ${step.move}`, at, act: { kind: 'pick', move: step.move, tool, mechanism } }];
};
