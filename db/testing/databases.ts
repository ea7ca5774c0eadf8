import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { RecordFixture } from '../contract-fixture';
import type { Database } from '../database';
import { createExercise } from '../exercises';
import { openPgliteInMemory } from '../pglite/open-pglite';
import { openPostgres } from '../postgres/open-postgres';
import { askPostgres } from './ask-postgres';

/** The migrations of this repository, wherever a test runner was started. */
export const migrationsDir = join(import.meta.dirname, '..', 'migrations');
/** Making a PGlite takes some seconds on a busy machine. */
const openTimeoutMilliseconds = 60_000;

/** A short text that no other test of the run uses. */
export function aName(): string {
  return String(randomInt(2 ** 40)).padStart(13, '0');
}

/** The join code of the n-th exercise of a file. */
function aCode(count: number): string {
  return count.toString(36).toUpperCase().padStart(6, '0');
}

function fixtureOf(open: () => Promise<Database>): RecordFixture {
  let opened: Database | undefined;
  let exercises = 0;
  beforeAll(async () => {
    opened = await open();
  }, openTimeoutMilliseconds);
  afterAll(async () => {
    await opened?.close();
  });
  function db(): Database {
    if (!opened) {
      throw new Error('The database of a test file is open within its tests only.');
    }
    return opened;
  }
  return {
    db,
    async anExercise() {
      exercises += 1;
      const id = `exr_${aName()}`;
      const about = { code: aCode(exercises), accountId: null, scenarioId: 'velmara', title: 'Velmara' };
      await createExercise(db(), { id, ...about, createdAt: 1_700_000_000_000 });
      return id;
    },
  };
}

/** Opens a migrated PGlite in memory for the tests of a file, before the first and until after the last. */
export function withPglite(): RecordFixture {
  return fixtureOf(() => openPgliteInMemory(migrationsDir));
}

/** An empty database of its own on the test server. */
export interface ThrowawayDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the server that `FORESTALL_TEST_DATABASE_URL` names.
 * @throws Error in one sentence when it is not set
 */
export async function createThrowawayDatabase(encoding = 'UTF8'): Promise<ThrowawayDatabase> {
  const server = process.env.FORESTALL_TEST_DATABASE_URL;
  if (!server) {
    throw new Error(
      'Tests named .pg.test.ts need a PostgreSQL server: run npm test, which starts one, or name one in FORESTALL_TEST_DATABASE_URL.',
    );
  }
  const name = `forestall_test_${aName()}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await askPostgres(server, `create database ${name} template template0 encoding '${encoding}' locale 'C'`);
  const drop = async () => {
    await askPostgres(server, `drop database if exists ${name} with (force)`);
  };
  return { url: url.href, drop };
}

/** Opens a migrated database of its own on the test server for the tests of a file, and drops it after the last. */
export function withPostgres(): RecordFixture {
  return fixtureOf(async () => {
    const { url, drop } = await createThrowawayDatabase();
    const db = await openPostgres(url, migrationsDir);
    return { ...db, close: () => db.close().then(drop) };
  });
}
