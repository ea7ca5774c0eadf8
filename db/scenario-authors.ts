import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './database';
import { accounts, scenarioAuthors } from './schema';

/** Whom the owner lets read or write a scenario. */
export interface AuthorRow {
  accountId: string;
  name: string;
  email: string;
  may: 'read' | 'write';
}

/** The authors of a scenario beside its owner, by name. */
export async function listAuthors(db: Database, scenarioId: string): Promise<AuthorRow[]> {
  return db.orm
    .select({
      accountId: scenarioAuthors.accountId,
      name: accounts.name,
      email: accounts.email,
      may: scenarioAuthors.may,
    })
    .from(scenarioAuthors)
    .innerJoin(accounts, eq(accounts.id, scenarioAuthors.accountId))
    .where(eq(scenarioAuthors.scenarioId, scenarioId))
    .orderBy(asc(accounts.name), asc(accounts.id));
}

/** Lets an account read or write a scenario; said again, it changes which. */
export async function putAuthor(
  db: Database,
  author: { scenarioId: string; accountId: string; may: 'read' | 'write' },
): Promise<void> {
  await db.orm
    .insert(scenarioAuthors)
    .values(author)
    .onConflictDoUpdate({
      target: [scenarioAuthors.scenarioId, scenarioAuthors.accountId],
      set: { may: author.may },
    });
}

/** Takes that away again. What the account wrote stays. */
export async function removeAuthor(db: Database, scenarioId: string, accountId: string): Promise<void> {
  await db.orm
    .delete(scenarioAuthors)
    .where(and(eq(scenarioAuthors.scenarioId, scenarioId), eq(scenarioAuthors.accountId, accountId)));
}
