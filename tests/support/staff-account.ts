import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { createAccount } from '../../db/accounts';
import { closeDatabase, openDatabase } from '../../db/connection';
import { sessionCookie } from '../../server/auth/options';
import { openSecrets } from '../../server/secrets';
import type { Store } from './running-server';

/** The headers with which somebody who is signed in asks. */
export interface SignedIn extends Record<string, string> {
  cookie: string;
}

/** Makes accounts before the server starts, and gives what their browsers would send once they are signed in. */
export async function staffAccounts({ dataDir, url }: Store, names: readonly string[]): Promise<SignedIn[]> {
  const db = await openDatabase({ dataDir, url });
  const { auth } = await openSecrets(dataDir);
  const sessions: SignedIn[] = [];
  for (const name of names) {
    const id = `acc_${randomUUID()}`;
    const email = `${id}@example.org`;
    await createAccount(db, { id, email, name, passwordHash: 'none', createdAt: Date.now() });
    const session = await encode({ token: { sub: id, name }, secret: auth });
    sessions.push({ cookie: `${sessionCookie}=${session}` });
  }
  await closeDatabase();
  return sessions;
}
