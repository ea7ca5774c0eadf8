import type { Context } from 'hono';
import { type ExerciseRow, findExercise } from '../../db/exercises';
import type { SeatId } from '../../exercise/ids';
import { isApiToken, type Staff } from '../auth/staff';
import { type Refusal, sayRefusal } from '../say';
import type { HttpContext } from './context';
import { seatOfRequest } from './seat-of-request';
import { bearerOf, ownExercise, staffOf } from './staff-of';

/** Who asks about an exercise: a seat of it, or staff of this installation whose exercise it is. */
export type ExerciseAsker = { exercise: ExerciseRow } & ({ seat: SeatId } | { staff: Staff });

/**
 * Who asks. A seat's token comes first: whoever sends one asks as that seat, also where a facilitator is signed in on the
 * same browser.
 */
export async function askerOf(
  c: Context,
  context: HttpContext,
  id: string,
): Promise<ExerciseAsker | Refusal> {
  const bearer = bearerOf(c);
  if (bearer !== null && !isApiToken(bearer, context.env.FORESTALL_API_TOKEN)) {
    const found = await seatOfRequest(c, context, id);
    if (!found.ok) return found;
    const exercise = await findExercise(context.db, id);
    return exercise ? { exercise, seat: found.seatId } : sayRefusal('UnknownExercise');
  }
  const staff = await staffOf(c, context);
  if ('ok' in staff) return staff;
  const exercise = await ownExercise(context, staff, id);
  return 'ok' in exercise ? exercise : { exercise, staff };
}
