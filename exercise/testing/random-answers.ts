import type { CommandOf } from '../command';
import { optionsOf } from '../forms/form';
import { itemsOf } from '../forms/forms';
import type { State } from '../state';
import type { Dice } from './dice';
import { text } from './random-parts';

/** Answers to every item of a form: sometimes too few, and words among them. */
export function randomAnswers(
  state: State,
  { form }: CommandOf<'ShowAnswers'>,
  dice: Dice,
): Record<string, string[]> {
  return Object.fromEntries(
    itemsOf(form, state.opening).map((item) => {
      const options = optionsOf(item);
      const one = () => (options ? dice.of(options) : text(dice));
      return [item.id, Array.from({ length: 3 + dice.below(9) }, one)];
    }),
  );
}
