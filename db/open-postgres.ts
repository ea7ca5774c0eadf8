import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Database, Orm } from './database';
import { migrateTo } from './migrate';
import { DatabaseOpenError } from './open-error';
import { assertPostgresUrl, postgresErrorOf, serverOf } from './postgres-open-error';
import { hideValuesInErrors, hidingValues } from './query-error';

/** The advisory lock under which migrations run. The number is arbitrary; it must only never change. */
const migrationLock = 730_241_186;
const connectionsMax = 10;
const connectTimeoutSeconds = 10;
const closeTimeoutSeconds = 5;
/** How long to wait before a lost connection is tried again, in seconds: a workshop does not wait for the driver's twenty. */
const backoffSeconds = (attempt: number) => Math.min(0.05 * 2 ** attempt, 1);

function connectTo(url: string, connections: number) {
  return postgres(url, {
    max: connections,
    connect_timeout: connectTimeoutSeconds,
    backoff: backoffSeconds,
    onnotice: () => undefined,
    // A role or database may have other settings; instants are read as ISO text.
    connection: { application_name: 'forestall', DateStyle: 'ISO', TimeZone: 'UTC' },
  });
}

/**
 * Refuses a database that would lose what it acknowledged: by its settings on a power cut, by its encoding at once.
 * @throws DatabaseOpenError `NotDurable`, `WrongEncoding`
 */
async function assertKeepsEverything(client: postgres.Sql, server: string): Promise<void> {
  const [settings] = await client<{ encoding: string; fsync: string; commit: string }[]>`
    select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit`;
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
  const client = connectTo(url, 1);
  try {
    await assertKeepsEverything(client, serverOf(url));
    await client`select pg_advisory_lock(${migrationLock}::bigint)`;
    const drizzled = drizzle(client);
    const orm: Orm = drizzled;
    hideValuesInErrors(orm);
    await migrateTo(migrationsDir, orm, (config) => migrate(drizzled, config));
  } finally {
    // The end of the session frees the lock.
    await client.end({ timeout: closeTimeoutSeconds });
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
  const client = connectTo(url, connectionsMax);
  const orm: Orm = drizzle(client);
  hideValuesInErrors(orm);
  return {
    kind: 'postgres',
    orm,
    prepare: (text) =>
      hidingValues(text, async (values) => {
        const rows = await client.unsafe(text, [...values], { prepare: true }).values();
        return rows.map((row) => row.map(String));
      }),
    close: () => client.end({ timeout: closeTimeoutSeconds }),
  };
}
