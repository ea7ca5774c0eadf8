import { happened, type RejectionCode, refused } from '../decision';
import type { Rule } from '../rule';
import type { State } from '../state';

/** Why no counter-move can be chosen for a move any more: it is not in the plan, or its answer is on its way. */
export function whyNotChoose(state: State, move: number): RejectionCode | null {
  if (!state.opening?.moves.some((one) => one.number === move)) return 'UnknownStep';
  const isOut = state.releases.some(
    (release) =>
      release.counterMove !== null &&
      release.status !== 'taken-back' &&
      state.script?.injects.find((inject) => inject.id === release.inject)?.move === move,
  );
  return isOut ? 'CounterMoveRevealed' : null;
}

/** EX44: SimCell chooses from the menu with one sentence on what is protected, and may change it until the reveal. */
export const chooseCounterMove: Rule<'ChooseCounterMove'> = (state, { command }) => {
  const no = whyNotChoose(state, command.move);
  if (no) return refused(no);
  return happened({
    type: 'CounterMoveChosen',
    move: command.move,
    counterMove: command.counterMove,
    protects: command.protects,
  });
};
