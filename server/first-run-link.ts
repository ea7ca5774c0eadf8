import { countAccounts } from '../db/accounts';
import type { Database } from '../db/connection';
import { createFirstRunLink } from '../db/first-run-links';
import { hashToken, newToken } from './random-ids';

/** A one-time link that creates the first facilitator account; null once there is an account. */
export async function firstRunLink(db: Database, origin: string): Promise<string | null> {
  if ((await countAccounts(db)) > 0) return null;
  const token = newToken();
  await createFirstRunLink(db, hashToken(token));
  return `${origin}/welcome?token=${token}`;
}
