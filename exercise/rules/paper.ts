import { type Decision, happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { State } from '../state';

/**
 * EX200: lead and controllers put the exercise on paper or take it off, at any time before ENDEX. It changes nothing else.
 * EX207: what staff type in asks for no participant's seat, so that nobody needs one.
 */
export const setPaperMode: Rule<'SetPaperMode'> = (state, { command }) =>
  state.isOnPaper === command.on ? happened() : happened({ type: 'PaperModeSet', on: command.on });

/** EX201: staff type something in only while the exercise is on paper. The refusal when it is not. */
export function whyNotTyped(state: State): Decision | null {
  return state.isOnPaper ? null : refused('NotOnPaper');
}

/** EX201: the name that stands with what was typed in. */
export const typistOf = (state: State, by: string): string => state.seats[by]?.name ?? '';
