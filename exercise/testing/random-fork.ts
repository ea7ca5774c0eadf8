import type { Maker } from './random-parts';
import { beginning } from './table';

type ForkCommand = 'ForkExercise' | 'BeginWhatIf';

/** What the server asks for in the record of a what-if; a play that is none is asked in vain. */
export const forkMakers: { [T in ForkCommand]: Maker<T> } = {
  ForkExercise: () => ({
    parent: { exercise: 'exr_parent', title: 'A parent' },
    moment: { at: beginning, exerciseTime: 0 },
  }),
  BeginWhatIf: () => ({ joinCode: 'DEF567' }),
};
