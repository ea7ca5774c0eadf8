import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database, Orm } from '../database';
import { migrateTo } from '../migrate';
import { DatabaseOpenError } from '../open-error';
import { hideValuesInErrors, hidingValues } from '../query-error';
import { assertPostgresUrl, postgresErrorOf, serverOf } from './postgres-open-error';
import { connectionTo, openPool, prepareOn, settle } from './postgres-pool';

/** The advisory lock under which migrations run. The number is arbitrary; it must only never change. */
const migrationLock = 730_241_186;

/**
 * Refuses a database that would lose what it acknowledged: by its settings on a power cut, by its encoding at once.
 * @throws DatabaseOpenError `NotDurable`, `WrongEncoding`
 */
async function assertKeepsEverything(client: pg.Client, server: string): Promise<void> {
  const { rows } = await client.query<{ encoding: string; fsync: string; commit: string }>(
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit`,
  );
  const [settings] = rows;
  if (settings?.encoding !== 'UTF8') {
    throw new DatabaseOpenError(
      'WrongEncoding',
      `The database at ${server} has the encoding ${settings?.encoding}: create one with ENCODING 'UTF8' and name it in DATABASE_URL.`,
    );
  }
  const off = settings.fsync === 'off' ? 'fsync' : settings.commit === 'off' ? 'synchronous_commit' : null;
  if (off) {
    throw new DatabaseOpenError(
      'NotDurable',
      `The PostgreSQL server at ${server} has ${off} off, so a power cut would lose what people were told is kept: turn ${off} on for it, then start again.`,
    );
  }
}

/** Migrates on a connection of its own, one process at a time: the others wait for the lock and find nothing left to do. */
async function migrateUnderLock(url: string, migrationsDir: string): Promise<void> {
  const client = new pg.Client(connectionTo(url));
  // What breaks the connection fails the statement under way as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await settle(client);
    await assertKeepsEverything(client, serverOf(url));
    await client.query('select pg_advisory_lock($1::bigint)', [migrationLock]);
    const drizzled = drizzle(client);
    const orm: Orm = drizzled;
    hideValuesInErrors(orm);
    await migrateTo(migrationsDir, orm, (config) => migrate(drizzled, config));
  } finally {
    // The end of the session frees the lock.
    await client.end();
  }
}

/**
 * Connects to the PostgreSQL server of a URL and migrates the database; several processes may do so at once.
 * @throws DatabaseOpenError for a server that cannot be reached or refuses; never with the password of the URL
 */
export async function openPostgres(url: string, migrationsDir: string): Promise<Database> {
  try {
    assertPostgresUrl(url);
    await migrateUnderLock(url, migrationsDir);
  } catch (thrown) {
    throw postgresErrorOf(thrown, url);
  }
  const pool = openPool(url);
  const orm: Orm = drizzle(pool);
  hideValuesInErrors(orm);
  return {
    kind: 'postgres',
    orm,
    prepare: (text) => hidingValues(text, prepareOn(pool, text)),
    close: () => pool.end(),
  };
}
