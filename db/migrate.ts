import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Orm } from './database';
import { DatabaseOpenError } from './open-error';

/** Where the migrations lie unless told: below the folder that the process was started in. */
export function defaultMigrationsDir(): string {
  return join(process.cwd(), 'db', 'migrations');
}

/** Where drizzle notes which migrations were applied. */
const applied = sql`drizzle.__drizzle_migrations`;

async function assertNotNewer(orm: Orm, newestKnown: number): Promise<void> {
  const known = sql<boolean>`coalesce(max(created_at), 0) <= ${newestKnown}`;
  const [row] = await orm.select({ isKnown: known }).from(applied);
  if (row && !row.isKnown) {
    throw new DatabaseOpenError(
      'DatabaseTooNew',
      'The database was made by a newer Forestall than this one: update Forestall, or name another data folder or database.',
    );
  }
}

/**
 * Brings an opened database to the schema of this program.
 * @param apply drizzle's migrator for the driver in use
 * @throws DatabaseOpenError `MigrationsMissing` without the folder, `DatabaseTooNew` for a database from the future
 */
export async function migrateTo(
  migrationsDir: string,
  orm: Orm,
  apply: (config: { migrationsFolder: string }) => Promise<void>,
): Promise<void> {
  if (!existsSync(join(migrationsDir, 'meta', '_journal.json'))) {
    throw new DatabaseOpenError(
      'MigrationsMissing',
      `The database migrations are not in ${migrationsDir}: start Forestall from the folder it was installed in.`,
    );
  }
  const newestKnown = Math.max(
    ...readMigrationFiles({ migrationsFolder: migrationsDir }).map((one) => one.folderMillis),
  );
  await apply({ migrationsFolder: migrationsDir });
  await assertNotNewer(orm, newestKnown);
}
