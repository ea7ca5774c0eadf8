/**
 * How the driver of PostgreSQL says that a connection broke, was not there in time or did not answer: with a sentence and,
 * unlike the server and the system, without a code.
 */
const lost =
  /^(connection terminated|timeout expired|timeout exceeded|query read timeout|client (has|was) |cannot use a pool)/i;

/** The code that such an error gets here. */
export const connectionLost = 'CONNECTION_LOST';

/** The code of a driver's error: its own, or the one for a lost connection; null for an error that is no driver's. */
export function driverCodeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return lost.test(thrown.message) ? connectionLost : null;
}

/** Whether a code is an SQLSTATE: five figures and letters, of which at least one is a figure, unlike in `EPIPE`. */
export function isSqlState(code: unknown): boolean {
  return typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
}
