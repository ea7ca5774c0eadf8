import { happened, refused } from '../decision';
import type { Rule } from '../rule';

/** EX15: anybody may stop everything, without a reason. A second press changes nothing. */
export const pauseExercise: Rule<'PauseExercise'> = (_, { by }) =>
  happened({ type: 'ExercisePaused', secret: { seat: by } });

/** EX16: only the lead lets play go on. */
export const resumeExercise: Rule<'ResumeExercise'> = (state) =>
  state.clock.pausedAt === null ? refused('NotPaused') : happened({ type: 'ExerciseResumed' });
