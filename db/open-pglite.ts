import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Orm } from './database';
import { migrateTo } from './migrate';
import { startPglite } from './pglite-folder';
import { hideValuesInErrors } from './query-error';

async function databaseOf(client: PGlite, migrationsDir: string): Promise<Database> {
  const drizzled = drizzle(client);
  const orm: Orm = drizzled;
  hideValuesInErrors(orm);
  try {
    await migrateTo(migrationsDir, orm, (config) => migrate(drizzled, config));
  } catch (thrown) {
    await client.close();
    throw thrown;
  }
  return { kind: 'pglite', orm, close: () => client.close() };
}

/**
 * Opens the embedded database in `<dataDir>/pglite`, makes it on the first start and migrates it. PGlite itself does not
 * notice another process in the folder: lock the data folder first.
 * @throws DatabaseOpenError for a folder that cannot be written, is damaged or comes from another version
 */
export async function openPglite(dataDir: string, migrationsDir: string): Promise<Database> {
  return databaseOf(await startPglite(dataDir), migrationsDir);
}

/** Opens an embedded database that is in memory only and gone when it is closed. */
export async function openPgliteInMemory(migrationsDir: string): Promise<Database> {
  return databaseOf(await PGlite.create('memory://'), migrationsDir);
}
