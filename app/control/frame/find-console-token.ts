import { askServer } from '../../entrance/ask-server';
import { readSeatToken } from '../../entrance/seat-token';
import { tokenOfAddress } from '../../entrance/token-of-address';

/** What came of looking for the console's seat. */
export type ConsoleSeat =
  | { kind: 'token'; token: string }
  | { kind: 'signIn' }
  | { kind: 'refused'; message: string };

/**
 * Finds the token of this device's staff seat: one that came in the address, then the signed-in account's own seat, then
 * the one that this device kept.
 */
export async function findConsoleToken(exerciseId: string): Promise<ConsoleSeat> {
  const handed = tokenOfAddress();
  if (handed) {
    keep(exerciseId, handed);
    return { kind: 'token', token: handed };
  }
  const kept = readSeatToken(exerciseId);
  const answer = await askServer<{ token: string }>(
    `/api/exercises/${encodeURIComponent(exerciseId)}/console`,
    {},
  );
  if (answer.ok) {
    keep(exerciseId, answer.value.token);
    return { kind: 'token', token: answer.value.token };
  }
  if (kept) return { kind: 'token', token: kept };
  return answer.code === 'NotSignedIn' ? { kind: 'signIn' } : { kind: 'refused', message: answer.message };
}

/** Not the seat that the home page offers again: a console is reached from the list of exercises. */
function keep(exercise: string, token: string): void {
  try {
    localStorage.setItem(`forestall.seat.${exercise}`, token);
  } catch {
    // Without storage the seat lasts as long as the page; signing in gives it again.
  }
}
