import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database, Orm } from '../database';
import { migrateTo } from '../migrate';
import { hideValuesInErrors, hidingValues } from '../query-error';
import { keepCheckpoints } from './checkpoints';
import { type Instance, LastingPglite } from './lasting-pglite';
import { startPglite } from './pglite-folder';

async function databaseOf(
  first: Instance,
  open: () => Promise<Instance>,
  migrationsDir: string,
): Promise<Database> {
  const client = new LastingPglite(first, open);
  // Drizzle asks its client for nothing but queries and transactions.
  const drizzled = drizzle(client as unknown as PGlite);
  const orm: Orm = drizzled;
  hideValuesInErrors(orm);
  try {
    await migrateTo(migrationsDir, orm, (config) => migrate(drizzled, config));
  } catch (thrown) {
    await client.close();
    throw thrown;
  }
  const stopCheckpoints = keepCheckpoints(client);
  return {
    kind: 'pglite',
    orm,
    prepare: (text) => hidingValues(text, client.prepare(text)),
    close: () => {
      stopCheckpoints();
      return client.close();
    },
  };
}

/**
 * Opens the embedded database in `<dataDir>/pglite`, makes it on the first start and migrates it. PGlite itself does not
 * notice another process in the folder: lock the data folder first.
 * @throws DatabaseOpenError for a folder that cannot be written, is damaged or comes from another version
 */
export async function openPglite(dataDir: string, migrationsDir: string): Promise<Database> {
  const open = () => startPglite(dataDir);
  return databaseOf(await open(), open, migrationsDir);
}

/** Opens an embedded database that is in memory only and gone when it is closed. */
export async function openPgliteInMemory(migrationsDir: string): Promise<Database> {
  const open = async () => ({ client: await PGlite.create('memory://'), abandon: () => undefined });
  return databaseOf(await open(), open, migrationsDir);
}
