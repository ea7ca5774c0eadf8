/**
 * The store cannot be reached or cannot write just now: a database that is restarting, a full disk, a broken connection.
 * Whether what was asked for has happened is not known; asking again with the same id is safe.
 */
export class StoreAwayError extends Error {
  override readonly name = 'StoreAwayError';

  constructor(reason: string) {
    super(`The store is away: ${reason}`);
  }
}
