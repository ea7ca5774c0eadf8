import { eq, gt, ne, or, sql } from 'drizzle-orm';
import type { Database } from './database';
import { perDatabase } from './per-database';
import { snapshots } from './schema';

/** A folded state and the last event in it. */
export type Snapshot = typeof snapshots.$inferSelect;

const statements = perDatabase((orm) => ({
  read: orm
    .select()
    .from(snapshots)
    .where(eq(snapshots.exerciseId, sql.placeholder('exerciseId')))
    .prepare('snapshot'),
}));

/**
 * Keeps a snapshot in place of the one before, unless that one reaches further under the same rules. A snapshot of other
 * rules is of no use to this process and is replaced wherever it ends.
 * @returns whether this snapshot is the one that is kept now
 */
export async function saveSnapshot(
  db: Database,
  { exerciseId, seq, rulesVersion, body }: Snapshot,
): Promise<boolean> {
  const kept = await db.orm
    .insert(snapshots)
    .values({ exerciseId, seq, rulesVersion, body })
    .onConflictDoUpdate({
      target: snapshots.exerciseId,
      set: { seq, rulesVersion, body },
      setWhere: or(gt(sql`excluded.seq`, snapshots.seq), ne(snapshots.rulesVersion, rulesVersion)),
    })
    .returning({ seq: snapshots.seq });
  return kept.length === 1;
}

/** The latest snapshot of an exercise, whatever its rules; null if there is none. */
export async function readSnapshot(db: Database, exerciseId: string): Promise<Snapshot | null> {
  const [found] = await statements(db).read.execute({ exerciseId });
  return found ? { ...found, body: Uint8Array.from(found.body) } : null;
}
