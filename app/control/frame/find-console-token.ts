import { askServer } from '../../entrance/ask-server';
import { keepStaffToken, readSeatToken } from '../../entrance/seat-token';
import { tokenOfAddress } from '../../entrance/token-of-address';

/** What came of looking for the console's seat. */
export type ConsoleSeat =
  | { kind: 'token'; token: string }
  | { kind: 'signIn' }
  | { kind: 'refused'; code: string; message: string };

/**
 * Finds the token of this device's staff seat: one that came in the address, then the signed-in account's own seat, then
 * the one that this device kept. Without storage a seat lasts as long as the page; signing in gives it again.
 */
export async function findConsoleToken(exerciseId: string): Promise<ConsoleSeat> {
  const handed = tokenOfAddress();
  if (handed) {
    keepStaffToken(exerciseId, handed);
    return { kind: 'token', token: handed };
  }
  const kept = readSeatToken(exerciseId);
  const answer = await askServer<{ token: string }>(
    `/api/exercises/${encodeURIComponent(exerciseId)}/console`,
    {},
  );
  if (answer.ok) {
    keepStaffToken(exerciseId, answer.value.token);
    return { kind: 'token', token: answer.value.token };
  }
  if (kept) return { kind: 'token', token: kept };
  return answer.code === 'NotSignedIn'
    ? { kind: 'signIn' }
    : { kind: 'refused', code: answer.code, message: answer.message };
}
