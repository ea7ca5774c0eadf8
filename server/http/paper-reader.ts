import type { Context } from 'hono';
import { type Refusal, sayRefusal } from '../say';
import type { HttpContext } from './context';
import { seatOfRequest } from './seat-of-request';
import { bearerOf, ownExercise, staffOf } from './staff-of';

/**
 * On which channel whoever asks reads an exercise for its papers: the lead's for the lead and for the facilitator whose
 * exercise it is, control's for controllers. Nobody else has papers.
 */
export async function paperChannel(
  c: Context,
  context: HttpContext,
  exerciseId: string,
): Promise<'lead' | 'control' | Refusal> {
  const staff = await staffOf(c, context);
  if (!('ok' in staff)) {
    const exercise = await ownExercise(context, staff, exerciseId);
    return 'ok' in exercise ? exercise : 'lead';
  }
  if (bearerOf(c) === null) return staff;
  const seat = await seatOfRequest(c, context, exerciseId);
  if (!seat.ok) return seat;
  const { state } = await context.hosts.of(exerciseId);
  const role = state.seats[seat.seatId]?.role;
  return role === 'lead' || role === 'control' ? role : sayRefusal('NotForSeat');
}
