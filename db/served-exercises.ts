import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database';
import { perDatabase } from './per-database';
import { exercises } from './schema';

const statements = perDatabase((orm) => ({
  unserved: orm
    .select({
      milliseconds: sql<string>`(extract(epoch from now() - ${exercises.servedAt}) * 1000)::bigint::text`,
    })
    .from(exercises)
    .where(eq(exercises.id, sql.placeholder('id')))
    .prepare('unserved_for'),
}));

/** Notes, by the database's clock, that these exercises are being served now, so that every process reads one clock. */
export async function noteServed(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.orm
    .update(exercises)
    .set({ servedAt: sql`now()` })
    .where(inArray(exercises.id, [...ids]));
}

/** For how many milliseconds nobody has served an exercise; null when nobody ever noted that they do. */
export async function unservedFor(db: Database, id: string): Promise<number | null> {
  const [found] = await statements(db).unserved.execute({ id });
  return found?.milliseconds == null ? null : Number(found.milliseconds);
}
