import type * as events from '../events/forms';
import type { Evolution } from '../evolution';

/** An item that is shown again takes the place of what was shown of it before; the others stay. */
const answersShown: Evolution<events.AnswersShown> = (state, { form, move, items }) => {
  const isSame = (one: { form: string; move: number | null }) => one.form === form && one.move === move;
  const before = state.answers.find(isSame)?.items ?? [];
  const kept = before.filter(({ item }) => !items.some((one) => one.item === item));
  return {
    ...state,
    answers: [...state.answers.filter((one) => !isSame(one)), { form, move, items: [...kept, ...items] }],
  };
};

/** How the answers of forms change the state. */
export const evolutions = { AnswersShown: answersShown };
