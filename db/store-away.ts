import { connectionLost } from './postgres/connection-lost';
import { QueryError } from './query-error';
import { StoreAwayError } from './store-away-error';

/** How drivers and PostgreSQL say that it is the store that fails, not the statement. */
const awayCodes = new Set([
  connectionLost,
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  // A standby that has not taken over yet.
  '25006',
  // Shut down by an administrator, by a crash, or not up yet; a statement ended with the server.
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
]);
/** SQLSTATE classes: connection, resources (a full disk), system (input and output), internal. */
const awayClasses = new Set(['08', '53', '58', 'XX']);

/** Whether a code says that the store fails and not the statement. */
export function isAwayCode(code: string): boolean {
  return awayCodes.has(code) || (code.length === 5 && awayClasses.has(code.slice(0, 2)));
}

/** Whether something failed because the store is away. */
export function isStoreAway(thrown: unknown): boolean {
  return thrown instanceof StoreAwayError || (thrown instanceof QueryError && isAwayCode(thrown.code));
}
