import { happened } from '../decision';
import type { Rule } from '../rule';

/** EX17: anybody may step out without a word; the lead and the person know, nobody is asked for anything. */
export const stepOut: Rule<'StepOut'> = (state, { by }) =>
  state.seats[by]?.steppedOut ? happened() : happened({ type: 'SteppedOut', seat: by });

/** EX18: and come back at any time. */
export const stepIn: Rule<'StepIn'> = (state, { by }) =>
  state.seats[by]?.steppedOut ? happened({ type: 'SteppedIn', seat: by }) : happened();
