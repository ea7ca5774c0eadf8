import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, DatabaseOpenError, database, openDatabase } from './connection';
import { createExercise, findExercise } from './exercises';
import { askPostgres } from './testing/ask-postgres';
import { startChild } from './testing/child';
import { aName, createThrowawayDatabase, migrationsDir, type ThrowawayDatabase } from './testing/databases';
import type { OpenTask } from './testing/open.child';

let throwaway: ThrowawayDatabase;

beforeEach(async () => {
  throwaway = await createThrowawayDatabase();
});

afterEach(async () => {
  await closeDatabase();
  await throwaway.drop();
});

function urlWith(
  change: Partial<Pick<URL, 'port' | 'pathname' | 'username' | 'password' | 'hostname'>>,
): string {
  return Object.assign(new URL(throwaway.url), { password: 'canary', ...change }).href;
}

async function refusalOf(url: string): Promise<DatabaseOpenError> {
  const thrown: unknown = await openDatabase({ url, migrationsDir }).catch((reason) => reason);
  expect(thrown).toBeInstanceOf(DatabaseOpenError);
  const refusal = thrown as DatabaseOpenError;
  expect([refusal.message, refusal.stack, refusal.detail, String(refusal.cause)].join()).not.toContain(
    'canary',
  );
  return refusal;
}

/** Makes a role that may log in and nothing else, for as long as a test runs. */
async function withRole(run: (name: string) => Promise<void>): Promise<void> {
  const name = `role_${aName()}`;
  await askPostgres(throwaway.url, `create role ${name} login password 'canary'`);
  try {
    await run(name);
  } finally {
    await askPostgres(throwaway.url, `drop role ${name}`);
  }
}

describe('a PostgreSQL database', () => {
  it('is opened, migrated and kept for the process', async () => {
    const db = await openDatabase({ url: throwaway.url, migrationsDir });
    expect(db.kind).toBe('postgres');
    expect(database()).toBe(db);
    const about = { code: 'AAAAAA', accountId: null, scenarioId: 'velmara', title: 'Kept', createdAt: 1 };
    await createExercise(db, { id: 'exr_kept', ...about });
    await closeDatabase();
    const again = await openDatabase({ url: throwaway.url, migrationsDir });
    expect(await findExercise(again, 'exr_kept')).toMatchObject({ title: 'Kept', createdAt: 1 });
  });

  it('is refused when a power cut would lose what it acknowledged', async () => {
    const name = new URL(throwaway.url).pathname.slice(1);
    await askPostgres(throwaway.url, `alter database ${name} set synchronous_commit = off`);
    const refusal = await refusalOf(throwaway.url);
    expect(refusal.code).toBe('NotDurable');
    expect(refusal.message).toContain('turn synchronous_commit on');
  });

  it('is preferred to a data folder', async () => {
    const db = await openDatabase({ url: throwaway.url, dataDir: '/nowhere/at/all', migrationsDir });
    expect(db.kind).toBe('postgres');
  });

  it('is migrated once when three processes start together', async () => {
    const task: OpenTask = { options: { url: throwaway.url, migrationsDir } };
    const children = [1, 2, 3].map(() => startChild('open.child.ts', task));
    const answers = await Promise.all(children.map((child) => child.nextLine()));
    expect(answers).toEqual(['postgres', 'postgres', 'postgres']);
    const applied = await askPostgres(
      throwaway.url,
      'select distinct hash, count(*)::integer as times from drizzle.__drizzle_migrations group by hash',
    );
    expect(applied.length).toBeGreaterThan(0);
    expect(applied.every(({ times }) => times === 1)).toBe(true);
  }, 30_000);

  it('reads instants whatever date style and time zone the database has', async () => {
    const name = new URL(throwaway.url).pathname.slice(1);
    await askPostgres(throwaway.url, `alter database ${name} set datestyle = 'SQL, DMY'`);
    await askPostgres(throwaway.url, `alter database ${name} set timezone = 'Asia/Kathmandu'`);
    const db = await openDatabase({ url: throwaway.url, migrationsDir });
    const about = { code: 'AAAAAA', accountId: null, scenarioId: 'velmara', title: 'Kept' };
    await createExercise(db, { id: 'exr_kept', ...about, createdAt: 1_700_000_000_123 });
    expect((await findExercise(db, 'exr_kept'))?.createdAt).toBe(1_700_000_000_123);
  });
});

describe('a PostgreSQL database that cannot be opened', () => {
  it('says that no server answers', async () => {
    expect(await refusalOf(urlWith({ port: '1' }))).toMatchObject({ code: 'CannotConnect' });
    expect(await refusalOf(urlWith({ hostname: 'no-such-host.invalid' }))).toMatchObject({
      code: 'CannotConnect',
    });
  }, 30_000);

  it('says that the database is not there', async () => {
    const refusal = await refusalOf(
      urlWith({ pathname: '/no_such_database', password: new URL(throwaway.url).password }),
    );
    expect(refusal).toMatchObject({
      code: 'NoSuchDatabase',
      message: expect.stringContaining('no_such_database'),
    });
  });

  it('says that the user is refused', async () => {
    expect(await refusalOf(urlWith({ username: 'nobody_at_all' }))).toMatchObject({ code: 'WrongPassword' });
  });

  it('says that the user may not create tables', async () => {
    await withRole(async (username) => {
      expect(await refusalOf(urlWith({ username }))).toMatchObject({ code: 'NotAllowed' });
    });
  });

  it('says that the encoding cannot hold every script', async () => {
    const ascii = await createThrowawayDatabase('SQL_ASCII');
    expect(await refusalOf(ascii.url)).toMatchObject({ code: 'WrongEncoding' });
    await ascii.drop();
  });

  it.each(['nonsense canary', 'mysql://user:canary@localhost/x', 'postgres://user:ca nary@:x:y/canary'])(
    'says how an address is written instead of %s',
    async (url) => {
      expect(await refusalOf(url)).toMatchObject({ code: 'BadUrl' });
    },
  );

  it('leaves the process free to open another', async () => {
    await refusalOf('nonsense');
    expect((await openDatabase({ url: throwaway.url, migrationsDir })).kind).toBe('postgres');
  });
});
