import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addFormAnswers } from '../../db/form-answers';
import { answerKind, collectionOf, isAnswer, moveOfAnswers } from '../../exercise/forms/answers';
import { itemsOf } from '../../exercise/forms/forms';
import { may } from '../../exercise/may';
import { guestRoles } from '../../exercise/rules/seats';
import type { State } from '../../exercise/state';
import { ownerKeyOf } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import type { SeatSocketData, ServerContext } from './context';
import { isFormOpen } from './open-forms';
import type { answerFormMessage } from './protocol';

type Answers = z.infer<typeof answerFormMessage>;

/** The values as they are to be kept, one for each item; null when one is no answer to this form. */
function valuesOf({ opening }: State, { form, answers }: Answers): Map<string, string> | null {
  const items = itemsOf(form, opening);
  const isRight = answers.every(({ item, value }) =>
    items.some((one) => one.id === item && isAnswer(one, value)),
  );
  return isRight ? new Map(answers.map(({ item, value }) => [item, value])) : null;
}

/** Guests answer for themselves; what came on paper is typed in by those who may have answers shown. */
function mayAnswer(state: State, seatId: string, form: Answers['form']): boolean {
  if (form === 'followUpOnPaper') return may(state, seatId, 'ShowAnswers');
  const role = state.seats[seatId]?.role;
  return role !== undefined && guestRoles.includes(role);
}

/**
 * Takes the answers to a form, each item on its own under a random id, so that nothing ties two answers of a person together.
 * That a seat has answered is kept as a keyed hash apart from the answers, as long as the form is open. To everybody else an
 * answer changes nothing: nobody is told of it.
 */
export async function handleAnswerForm(
  { db, hosts, privateKey }: ServerContext,
  { exerciseId, seatId }: SeatSocketData,
  message: Answers,
): Promise<{ ok: true } | Refusal> {
  const { state } = await hosts.of(exerciseId);
  const { form } = message;
  if (!mayAnswer(state, seatId, form)) return sayRefusal('NotForSeat');
  const move = moveOfAnswers(state, form, message.move);
  if (!isFormOpen(state, form, move)) return sayRefusal('PrivateClosed');
  const values = valuesOf(state, message);
  if (!values) return sayRefusal('UnknownAnswer');
  const collection = collectionOf(form, move);
  const keyed = (text: string) =>
    ownerKeyOf(`form ${exerciseId} ${collection} ${seatId} ${text}`, privateKey);
  // Without an id of its own no request is the same as another.
  const request = message.id ?? randomUUID();
  const kept = await addFormAnswers(db, {
    exerciseId,
    form: collection,
    // A seat answers once; whoever types in what came on paper does so sheet by sheet.
    mark: keyed(form === 'followUpOnPaper' ? `sheet ${request}` : ''),
    request: keyed(request),
    inputs: [...values].map(([item, text]) => ({ kind: answerKind(form, move, item), text })),
  });
  return kept === 'kept' ? { ok: true } : sayRefusal('FormAnswered');
}
