import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Statement } from './statement';

/** The query builder of drizzle, alike for both databases. */
export type Orm = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** An open, migrated database. Every function that reads or writes the record takes one as its first argument. */
export interface Database {
  /** `pglite` is embedded in this process and kept in the data folder; `postgres` is a server. */
  readonly kind: 'pglite' | 'postgres';
  readonly orm: Orm;
  /** For the few statements that run at every turn of play: read and planned once, alike for both databases. */
  prepare(text: string): Statement;
  /** Finishes what is running and closes. Use `closeDatabase` for the database that `openDatabase` opened. */
  close(): Promise<void>;
}

const handleKey = Symbol.for('forestall.db');

/** Where the one database of this process is kept: on `globalThis`, because Next's pages live in another module graph. */
interface Place {
  [handleKey]?: Database;
}

/** Notes which database this process has open; undefined when it was closed. Only `connection.ts` calls this. */
export function keepDatabase(db: Database | undefined): void {
  (globalThis as Place)[handleKey] = db;
}

/** The open database of this process; undefined when none is open. */
export function openedDatabase(): Database | undefined {
  return (globalThis as Place)[handleKey];
}

/**
 * The open database of this process. This file loads no driver, so whatever only reads the record, such as a page, may
 * import it.
 * @throws Error when none is open, as in a build or a test that needs none
 */
export function database(): Database {
  const db = openedDatabase();
  if (!db) {
    throw new Error('No database is open in this process; the start of the server opens it.');
  }
  return db;
}
