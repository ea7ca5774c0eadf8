import { and, desc, eq, exists, isNull, lte, notExists } from 'drizzle-orm';
import type { Database } from './database';
import type { ExerciseRow } from './exercises';
import { exercises, forks, rehearsals } from './schema';

/** Whose rehearsal it is: staff's, or one that a visitor watches. */
export type RehearsalKind = 'staff' | 'shown';

/** Notes that an exercise is a rehearsal; before its first event, so that it never stands among real ones. */
export async function noteRehearsal(db: Database, exerciseId: string, kind: RehearsalKind): Promise<void> {
  await db.orm.insert(rehearsals).values({ exerciseId, kind });
}

/** Whose rehearsal an exercise is; null for a real exercise, and for none. */
export async function rehearsalKind(db: Database, exerciseId: string): Promise<RehearsalKind | null> {
  const [found] = await db.orm.select().from(rehearsals).where(eq(rehearsals.exerciseId, exerciseId));
  return found?.kind ?? null;
}

/** That an exercise is no what-if; those are listed under the exercise that they are a copy of. */
const isNoFork = (db: Database) =>
  notExists(db.orm.select().from(forks).where(eq(forks.exerciseId, exercises.id)));

/** The rehearsals of an account, newest first; what-ifs are listed apart. Null asks for those that belong to no account. */
export async function listRehearsalsForAccount(
  db: Database,
  accountId: string | null,
): Promise<ExerciseRow[]> {
  const isOwn = accountId === null ? isNull(exercises.accountId) : eq(exercises.accountId, accountId);
  const rows = await db.orm
    .select()
    .from(exercises)
    .innerJoin(rehearsals, eq(rehearsals.exerciseId, exercises.id))
    .where(and(isOwn, eq(rehearsals.kind, 'staff'), isNoFork(db)))
    .orderBy(desc(exercises.createdAt), desc(exercises.id));
  return rows.map((row) => row.exercises);
}

/** The ids of the rehearsals that visitors watch or watched and that were opened until an instant (epoch milliseconds). */
export async function listShownRehearsals(db: Database, until: number): Promise<string[]> {
  const rows = await db.orm
    .select({ id: exercises.id })
    .from(exercises)
    .innerJoin(rehearsals, eq(rehearsals.exerciseId, exercises.id))
    .where(and(eq(rehearsals.kind, 'shown'), lte(exercises.createdAt, until)));
  return rows.map(({ id }) => id);
}

/** Throws a rehearsal away with everything that belongs to it. A real exercise stays, whatever is asked. */
export async function purgeRehearsal(db: Database, exerciseId: string): Promise<boolean> {
  const isRehearsal = exists(db.orm.select().from(rehearsals).where(eq(rehearsals.exerciseId, exercises.id)));
  const gone = await db.orm
    .delete(exercises)
    .where(and(eq(exercises.id, exerciseId), isRehearsal))
    .returning({ id: exercises.id });
  return gone.length > 0;
}
