import type { z } from 'zod';
import { addAnonymousInputs } from '../../db/anonymous-inputs';
import { answerKind, isAnswer, moveOfAnswers } from '../../exercise/forms/answers';
import type { FormId } from '../../exercise/forms/form';
import { itemsOf } from '../../exercise/forms/forms';
import { guestRoles } from '../../exercise/rules/seats';
import type { State } from '../../exercise/state';
import { type Refusal, sayRefusal } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import type { answerFormMessage } from './protocol';

type Answers = z.infer<typeof answerFormMessage>;

/** Whether a form can be answered now. */
function isOpen({ phase, stepsOpened }: State, form: FormId, move: number | null): boolean {
  switch (form) {
    case 'entry':
    case 'checkBefore':
      return phase === 'lobby';
    case 'pulse':
      return (
        (phase === 'running' || phase === 'ended') &&
        stepsOpened.some((one) => one.move === move && one.step === 'reveal')
      );
    case 'exit':
    case 'checkAfter':
      return phase === 'ended';
    case 'followUp':
      return phase === 'ended' || phase === 'closed';
  }
}

/** The values as they are to be kept, one for each item; null when one is no answer to this form. */
function valuesOf({ opening }: State, { form, answers }: Answers): Map<string, string> | null {
  const items = itemsOf(form, opening);
  const isRight = answers.every(({ item, value }) =>
    items.some((one) => one.id === item && isAnswer(one, value)),
  );
  return isRight ? new Map(answers.map(({ item, value }) => [item, value])) : null;
}

/**
 * Takes the answers to a form, each item on its own under a random id, so that nothing ties two answers of a person together.
 * That a seat has answered is known in memory only. To everybody else an answer changes nothing: nobody is told of it.
 */
export function createAnswerForm(): (
  context: ServerContext,
  seat: SeatSocketData,
  message: Answers,
) => Promise<{ ok: true } | Refusal> {
  const answered = new Set<string>();
  return async ({ db, hosts }, { exerciseId, seatId }, message) => {
    const { state } = await hosts.of(exerciseId);
    const { form } = message;
    const role = state.seats[seatId]?.role;
    if (!role || !guestRoles.includes(role)) return sayRefusal('NotForSeat');
    const move = moveOfAnswers(state, form, message.move);
    if (!isOpen(state, form, move)) return sayRefusal('PrivateClosed');
    const values = valuesOf(state, message);
    if (!values) return sayRefusal('UnknownAnswer');
    const once = `${exerciseId} ${seatId} ${form} ${move}`;
    if (answered.has(once)) return sayRefusal('FormAnswered');
    answered.add(once);
    try {
      await addAnonymousInputs(
        db,
        [...values].map(([item, text]) => ({ exerciseId, kind: answerKind(form, move, item), text })),
      );
    } catch (thrown) {
      answered.delete(once);
      throw thrown;
    }
    return { ok: true };
  };
}
