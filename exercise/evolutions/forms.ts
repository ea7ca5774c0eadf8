import type * as events from '../events/forms';
import type { Evolution } from '../evolution';
import { withFresh } from '../forms/answers';

/** An item that is shown again takes the place of what was shown of it before; the others stay. */
const answersShown: Evolution<events.AnswersShown> = (state, { form, move, items, room }, at) => {
  const isSame = (one: { form: string; move: number | null }) => one.form === form && one.move === move;
  const before = state.answers.find(isSame)?.items ?? [];
  const shown = { form, move, items: withFresh(before, items), ...(room && { inRoomSince: at }) };
  return { ...state, answers: [...state.answers.filter((one) => !isSame(one)), shown] };
};

/** How the answers of forms change the state. */
export const evolutions = { AnswersShown: answersShown };
