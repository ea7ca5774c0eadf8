import { closeDatabase, openDatabase } from '../../../db/connection';
import { accounts } from '../../../db/schema';
import { staffAccounts } from '../../support/staff-account';
import { type AppServer, startApp } from './app-server';
import { aPerson, type Person } from './cast';

/** Somebody with an account, signed in in a browser of their own. */
export interface Author extends Person {
  email: string;
}

/** A server with two accounts, and both signed in. */
export async function twoAuthors(
  dataDir: string,
  names: readonly [string, string],
): Promise<{ server: AppServer; authors: [Author, Author] }> {
  const sessions = await staffAccounts({ dataDir }, names);
  const db = await openDatabase({ dataDir });
  const rows = await db.orm.select().from(accounts);
  await closeDatabase();
  const server = await startApp(dataDir);
  const signIn = async (at: 0 | 1): Promise<Author> => {
    const person = await aPerson(names[at], 'console');
    const [name = '', value = ''] = (sessions[at]?.cookie ?? '').split(/=(.*)/su);
    await person.context.addCookies([{ name, value, url: server.origin }]);
    return { ...person, email: rows.find((row) => row.name === names[at])?.email ?? '' };
  };
  return { server, authors: [await signIn(0), await signIn(1)] };
}
