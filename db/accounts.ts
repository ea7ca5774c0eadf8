import { count, eq, sql } from 'drizzle-orm';
import type { Database } from './database';
import { isUniqueViolation } from './query-error';
import { accounts } from './schema';
import { assertStorable } from './storable';

/** A person who may sign in. Instants are epoch milliseconds; the e-mail address is lower-cased. */
export type Account = typeof accounts.$inferSelect;

/** What came of making an account: the account as stored, or that the address has one already. */
export type CreateAccountResult = { ok: true; account: Account } | { ok: false; reason: 'emailTaken' };

/** The form in which an e-mail address is stored and looked for. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether a statement failed because another account has the address. */
export function isEmailTaken(thrown: unknown): boolean {
  return isUniqueViolation(thrown, 'accounts_email_unique');
}

/** Makes an account. Two makings of one address at once end in one account. */
export async function createAccount(db: Database, account: Account): Promise<CreateAccountResult> {
  assertStorable(account, 'account');
  const stored = { ...account, email: normaliseEmail(account.email) };
  try {
    await db.orm.insert(accounts).values(stored);
    return { ok: true, account: stored };
  } catch (thrown) {
    if (isEmailTaken(thrown)) {
      return { ok: false, reason: 'emailTaken' };
    }
    throw thrown;
  }
}

/** The account of an e-mail address, however it is typed; null if there is none. */
export async function findAccountByEmail(db: Database, email: string): Promise<Account | null> {
  const [found] = await db.orm
    .select()
    .from(accounts)
    .where(eq(accounts.email, normaliseEmail(email)));
  return found ?? null;
}

/** The account of an id; null if there is none. */
export async function findAccount(db: Database, id: string): Promise<Account | null> {
  const [found] = await db.orm.select().from(accounts).where(eq(accounts.id, id));
  return found ?? null;
}

/** How many accounts there are; 0 means that the first facilitator is still to come. */
export async function countAccounts(db: Database): Promise<number> {
  const [row] = await db.orm.select({ accounts: count(sql`1`) }).from(accounts);
  return row?.accounts ?? 0;
}
