import { and, eq, exists, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Account, isEmailTaken, normaliseEmail } from './accounts';
import type { Database } from './database';
import { accounts, firstRunLinks } from './schema';
import { assertStorable } from './storable';

/** What came of following a first-run link: the account as stored, a link that no longer counts, or a taken address. */
export type ConsumeLinkResult =
  | { ok: true; account: Account }
  | { ok: false; reason: 'linkUsed' | 'emailTaken' };

/** Notes a new link by the hash of its token. Links that were noted before stay open until one of them is used. */
export async function createFirstRunLink(db: Database, tokenHash: string): Promise<void> {
  await db.orm.insert(firstRunLinks).values({ tokenHash }).onConflictDoNothing();
}

/** Whether a link may still be used; looking does not use it. */
export async function isFirstRunLinkOpen(db: Database, tokenHash: string): Promise<boolean> {
  const [found] = await db.orm
    .select({ tokenHash: firstRunLinks.tokenHash })
    .from(firstRunLinks)
    .where(and(eq(firstRunLinks.tokenHash, tokenHash), isNull(firstRunLinks.usedAt)));
  return found !== undefined;
}

/**
 * Uses a link and makes the first account, both or neither. Every other open link is used up with it, so that links
 * printed by earlier starts open nothing later. Of two people who follow one link at once, one gets the account.
 * @param usedAt epoch milliseconds
 */
export async function consumeFirstRunLink(
  db: Database,
  tokenHash: string,
  account: Account,
  usedAt: number,
): Promise<ConsumeLinkResult> {
  assertStorable(account, 'account');
  const stored = { ...account, email: normaliseEmail(account.email) };
  const asked = alias(firstRunLinks, 'asked');
  const openAndAsked = db.orm
    .select({ one: sql`1` })
    .from(asked)
    .where(and(eq(asked.tokenHash, tokenHash), isNull(asked.usedAt)));
  const used = db.orm.$with('used').as(
    db.orm
      .update(firstRunLinks)
      .set({ usedAt })
      .where(and(isNull(firstRunLinks.usedAt), exists(openAndAsked)))
      .returning({ tokenHash: firstRunLinks.tokenHash }),
  );
  const { id, email, name, passwordHash } = stored;
  const createdAt = sql.param(stored.createdAt, accounts.createdAt);
  try {
    const made = await db.orm
      .with(used)
      .insert(accounts)
      .select(
        sql`select ${id}::text, ${email}::text, ${name}::text, ${passwordHash}::text, ${createdAt}::timestamptz
          from used where used.token_hash = ${tokenHash}`,
      )
      .returning({ id: accounts.id });
    return made.length === 1 ? { ok: true, account: stored } : { ok: false, reason: 'linkUsed' };
  } catch (thrown) {
    if (isEmailTaken(thrown)) {
      return { ok: false, reason: 'emailTaken' };
    }
    throw thrown;
  }
}
