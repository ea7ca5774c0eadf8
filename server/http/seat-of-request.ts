import type { Context } from 'hono';
import { seatOfToken } from '../live/seat-of-token';
import { type Refusal, sayRefusal } from '../say';
import type { HttpContext } from './context';
import { bearerOf } from './staff-of';

/** The seat whose token a request carries, if it sits in this exercise. */
export async function seatOfRequest(
  c: Context,
  context: HttpContext,
  exerciseId: string,
): Promise<{ ok: true; seatId: string } | Refusal> {
  const found = await seatOfToken(context, bearerOf(c));
  if (!found.ok) return found;
  if (found.seat.exerciseId !== exerciseId) return sayRefusal('UnknownExercise');
  return { ok: true, seatId: found.seat.seatId };
}
