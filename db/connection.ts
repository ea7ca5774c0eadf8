import { resolve } from 'node:path';
import { type DataLock, lockDataFolder } from './data-lock';
import { type Database, keepDatabase, openedDatabase } from './database';
import { defaultMigrationsDir } from './migrate';
import { DatabaseOpenError } from './open-error';
import { openPglite } from './pglite/open-pglite';
import { makeDataFolder } from './pglite/pglite-folder';
import { openPostgres } from './postgres/open-postgres';

export { type Database, database } from './database';
export { DatabaseOpenError } from './open-error';

/** Which database to open: PostgreSQL when there is a URL, else the embedded one in the data folder. */
export interface OpenDatabaseOptions {
  /** The data folder; the embedded database lies in its subfolder `pglite`. It is made if it is not there. */
  dataDir?: string;
  /** `postgres://user:password@host:port/name` */
  url?: string;
  /** Where the migrations lie; `db/migrations` below the working folder unless told. */
  migrationsDir?: string;
}

/** How many databases this process has opened since it started, so that a test can see that it is one. */
const openedKey = Symbol.for('forestall.db.opened');
/** True from the start of an opening, so that two at once cannot both go on. */
const openingKey = Symbol.for('forestall.db.opening');

interface Process {
  [openedKey]?: number;
  [openingKey]?: boolean;
}

const thisProcess = globalThis as Process;

async function openEmbedded(dataDir: string, migrationsDir: string): Promise<Database> {
  await makeDataFolder(dataDir);
  const lock: DataLock = await lockDataFolder(dataDir);
  try {
    const db = await openPglite(dataDir, migrationsDir);
    return { ...db, close: () => db.close().finally(() => lock.release()) };
  } catch (thrown) {
    await lock.release();
    throw thrown;
  }
}

async function open({ dataDir, url, migrationsDir }: OpenDatabaseOptions): Promise<Database> {
  const migrations = migrationsDir ?? defaultMigrationsDir();
  if (url) {
    return openPostgres(url, migrations);
  }
  if (dataDir) {
    return openEmbedded(resolve(dataDir), migrations);
  }
  throw new DatabaseOpenError(
    'NothingToOpen',
    'No database is named: set DATABASE_URL for PostgreSQL, or FORESTALL_DATA_DIR for the embedded database.',
  );
}

/**
 * Opens and migrates the one database of this process. The embedded one is locked against other processes until it is
 * closed. Only the start of the server calls this; everything else asks `database()`.
 * @throws DatabaseOpenError with one sentence that names the fix
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  if (openedDatabase() || thisProcess[openingKey]) {
    throw new DatabaseOpenError(
      'AlreadyOpen',
      'This process has its database open already: use database(), and close it before opening another.',
    );
  }
  thisProcess[openingKey] = true;
  try {
    const db = await open(options);
    keepDatabase(db);
    thisProcess[openedKey] = (thisProcess[openedKey] ?? 0) + 1;
    return db;
  } finally {
    thisProcess[openingKey] = false;
  }
}

/** Closes the database of this process, after what is running; without one it does nothing. */
export async function closeDatabase(): Promise<void> {
  const db = openedDatabase();
  keepDatabase(undefined);
  await db?.close();
}
