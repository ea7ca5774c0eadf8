import { happened, refused } from '../decision';
import type { Rule } from '../rule';

/** EX15: anybody may stop everything, without a reason. A second press changes nothing. */
export const pauseExercise: Rule<'PauseExercise'> = (_, { by }) =>
  happened({ type: 'ExercisePaused', secret: { seat: by } });

/**
 * EX93: after a time in which nobody served the exercise it stands still from when that began, and what was going out waits
 * for the facilitator: one question, and nothing that fires in a heap.
 */
export const pauseForAbsence: Rule<'PauseForAbsence'> = ({ clock, releases }, { command, now }) => {
  if (clock.startedAt === null || clock.pausedAt !== null) return happened();
  const since = Math.min(now, Math.max(command.since, clock.startedAt, clock.pauses.at(-1)?.to ?? 0));
  const held = releases.filter(({ status }) => status === 'going-out');
  return happened(...held.map(({ id }) => ({ type: 'ReleaseHeld' as const, release: id })), {
    type: 'ExercisePaused',
    since,
  });
};

/** EX16: only the lead lets play go on. */
export const resumeExercise: Rule<'ResumeExercise'> = (state) =>
  state.clock.pausedAt === null ? refused('NotPaused') : happened({ type: 'ExerciseResumed' });
