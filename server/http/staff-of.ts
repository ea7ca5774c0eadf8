import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type ExerciseRow, findExercise } from '../../db/exercises';
import { rehearsalKind } from '../../db/rehearsals';
import { accountOfCookies, isApiToken, type Staff } from '../auth/staff';
import { type Refusal, sayRefusal } from '../say';
import type { HttpContext } from './context';

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(c: Context): string | null {
  return c.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1] ?? null;
}

/** Who asks, as staff of this installation: automation with its token, or a signed-in account. */
export async function staffOf(c: Context, { env }: HttpContext): Promise<Staff | Refusal> {
  if (isApiToken(bearerOf(c), env.FORESTALL_API_TOKEN)) return { accountId: null, name: 'Facilitator' };
  return (await accountOfCookies(getCookie(c))) ?? sayRefusal('NotSignedIn');
}

/**
 * The exercise, if it is this staff's to run: automation runs all, an account its own and those that automation opened.
 * One of somebody else is answered like one that does not exist.
 */
export async function ownExercise(
  { db }: HttpContext,
  staff: Staff,
  exerciseId: string,
): Promise<ExerciseRow | Refusal> {
  const exercise = await findExercise(db, exerciseId);
  const isOwn =
    exercise &&
    (staff.accountId === null || exercise.accountId === null || exercise.accountId === staff.accountId);
  // What a visitor watches is no staff's.
  const isShown = isOwn && exercise.accountId === null && (await rehearsalKind(db, exerciseId)) === 'shown';
  return isOwn && !isShown ? exercise : sayRefusal('UnknownExercise');
}
