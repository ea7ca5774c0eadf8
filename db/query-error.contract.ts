import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createAccount } from './accounts';
import type { RecordFixture } from './contract-fixture';
import { QueryError } from './query-error';
import { accounts } from './schema';

async function failureOf(failing: PromiseLike<unknown>): Promise<QueryError> {
  const thrown: unknown = await Promise.resolve(failing).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(QueryError);
  return thrown as QueryError;
}

/** Everything a logger could print of an error. */
function everythingIn(error: QueryError): string {
  return [
    error.message,
    error.stack,
    String(error.cause),
    JSON.stringify(error),
    ...Object.values(error),
  ].join('\n');
}

/** That no failing statement carries the values it was given, on every database. */
export function queryErrorContract({ db }: RecordFixture): void {
  const account = { id: 'canary-id', email: 'canary@example.org', name: 'canary', createdAt: 1 };

  describe('a statement that fails', () => {
    it('names the statement, the code and the constraint, but no value', async () => {
      await createAccount(db(), { ...account, passwordHash: 'canary' });
      const again = await failureOf(
        db()
          .orm.insert(accounts)
          .values({ ...account, passwordHash: 'canary' }),
      );
      expect(again).toMatchObject({ code: '23505', constraint: expect.stringContaining('accounts_') });
      expect(again.statement).toContain('insert into "accounts"');
      expect(everythingIn(again)).not.toContain('canary');
    });

    it('quotes no value that does not fit its type', async () => {
      const failed = await failureOf(db().orm.execute(sql`select ${'canary'}::text::integer`));
      expect(failed.code).toBe('22P02');
      expect(everythingIn(failed)).not.toContain('canary');
    });

    it('quotes no value from within a transaction', async () => {
      const failed = await failureOf(
        db().orm.transaction(async (inner) => {
          await inner.execute(sql`select ${'canary'}::text::integer`);
        }),
      );
      expect(everythingIn(failed)).not.toContain('canary');
    });

    it("lets an error that is not the database's pass through a transaction", async () => {
      const own = new Error('our own');
      const failing = db().orm.transaction(async () => {
        throw own;
      });
      await expect(failing).rejects.toBe(own);
    });
  });
}
