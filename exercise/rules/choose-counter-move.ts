import { happened, type RejectionCode, refused } from '../decision';
import type { CounterMoveChosen } from '../events/outcomes';
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

/** The choice of a counter-move for its move; nothing where exactly this is chosen already. */
export function chosenAnew(
  { counterMoves }: State,
  { move, counterMove, protects }: Omit<CounterMoveChosen, 'type'>,
): CounterMoveChosen[] {
  const chosen = counterMoves.find((one) => one.move === move);
  if (chosen?.counterMove === counterMove && chosen.protects === protects) return [];
  return [{ type: 'CounterMoveChosen', move, counterMove, protects }];
}

/** EX44: SimCell chooses from the menu with one sentence on what is protected, and may change it until the reveal. */
export const chooseCounterMove: Rule<'ChooseCounterMove'> = (state, { command }) => {
  const { move, counterMove, protects } = command;
  const no = whyNotChoose(state, move);
  if (no) return refused(no);
  return happened(...chosenAnew(state, { move, counterMove, protects }));
};
