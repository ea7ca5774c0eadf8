import { counterMoveIds } from '../../framework/counter-moves';
import { type FormId, optionsOf } from '../forms/form';
import { itemsOf } from '../forms/forms';
import type { Odds, State } from '../state';
import type { Dice } from './dice';
import { someOdds } from './drafts';
import { teams, text } from './random-parts';

/** Answers to every item of a form: sometimes too few, and words among them. */
export function randomAnswers(state: State, form: FormId, dice: Dice): Record<string, string[]> {
  return Object.fromEntries(
    itemsOf(form, state.opening).map((item) => {
      const options = optionsOf(item);
      const one = () => (options ? dice.of(options) : text(dice));
      return [item.id, Array.from({ length: 3 + dice.below(9) }, one)];
    }),
  );
}

/** What up to four people of each team forecast alone. */
export function randomForecasts(state: State, dice: Dice): Record<string, Odds[]> {
  const one = () => someOdds({ [dice.of(counterMoveIds)]: dice.below(101) });
  return Object.fromEntries(teams(state).map((team) => [team, Array.from({ length: dice.below(5) }, one)]));
}
