import { happened, refused } from '../decision';
import type { Rule } from '../rule';

/** EX44: SimCell chooses from the menu with one sentence on what is protected, and may change it until the reveal. */
export const chooseCounterMove: Rule<'ChooseCounterMove'> = (state, { command }) => {
  if (!state.opening?.moves.some((move) => move.number === command.move)) return refused('UnknownStep');
  const isOut = state.releases.some(
    (release) =>
      release.counterMove !== null &&
      release.status !== 'taken-back' &&
      state.script?.injects.find((inject) => inject.id === release.inject)?.move === command.move,
  );
  if (isOut) return refused('CounterMoveRevealed');
  return happened({
    type: 'CounterMoveChosen',
    move: command.move,
    counterMove: command.counterMove,
    protects: command.protects,
  });
};
