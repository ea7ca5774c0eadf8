import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from './database';
import { bankInjects } from './schema';
import { assertStorable } from './storable';

/** An inject that is kept for other scenarios. `at` is in epoch milliseconds. */
export type BankInjectRow = typeof bankInjects.$inferSelect;

const ofAccount = (accountId: string | null) =>
  accountId === null ? isNull(bankInjects.ownerId) : eq(bankInjects.ownerId, accountId);

/** Keeps an inject. */
export async function keepInject(db: Database, inject: BankInjectRow): Promise<void> {
  assertStorable(inject, 'inject');
  await db.orm.insert(bankInjects).values(inject);
}

/** The injects that an account keeps, the newest first. Null asks for those that were kept by automation. */
export async function listBankInjects(db: Database, accountId: string | null): Promise<BankInjectRow[]> {
  return db.orm
    .select()
    .from(bankInjects)
    .where(ofAccount(accountId))
    .orderBy(desc(bankInjects.at), desc(bankInjects.id));
}

/** How many injects an account keeps. */
export async function countBankInjects(db: Database, accountId: string | null): Promise<number> {
  const [row] = await db.orm
    .select({ injects: count(sql`1`) })
    .from(bankInjects)
    .where(ofAccount(accountId));
  return row?.injects ?? 0;
}

/** Throws away an inject that this account keeps; says whether there was one. */
export async function removeBankInject(db: Database, accountId: string | null, id: string): Promise<boolean> {
  const gone = await db.orm
    .delete(bankInjects)
    .where(and(eq(bankInjects.id, id), ofAccount(accountId)))
    .returning({ id: bankInjects.id });
  return gone.length > 0;
}
