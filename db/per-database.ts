import type { Database, Orm } from './database';

/**
 * Builds something once per open database, such as its prepared statements, and hands out the same thing from then on.
 * It is forgotten together with the database.
 */
export function perDatabase<Built>(build: (orm: Orm, db: Database) => Built): (db: Database) => Built {
  const known = new WeakMap<Database, Built>();
  return (db) => {
    const found = known.get(db) ?? build(db.orm, db);
    known.set(db, found);
    return found;
  };
}
