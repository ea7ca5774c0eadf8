import { and, desc, eq, isNull, notExists, sql } from 'drizzle-orm';
import type { Database } from './database';
import { perDatabase } from './per-database';
import { exercises, forks, rehearsals } from './schema';
import { assertStorable } from './storable';

/** What is known of an exercise without reading its log. Instants are epoch milliseconds. */
export type ExerciseRow = typeof exercises.$inferSelect;

/** What an exercise needs to be listed and found. Without the name of a group it belongs to none. */
export type NewExercise = Omit<ExerciseRow, 'endedAt' | 'servedAt' | 'groupName'> &
  Partial<Pick<ExerciseRow, 'groupName'>>;

/** What came of noting an exercise; on `codeTaken` the caller draws another code and tries again. */
export type CreateExerciseResult = { ok: true; exercise: ExerciseRow } | { ok: false; reason: 'codeTaken' };

const statements = perDatabase((orm) => ({
  byId: orm
    .select()
    .from(exercises)
    .where(eq(exercises.id, sql.placeholder('id')))
    .prepare('find_exercise'),
  byCode: orm
    .select()
    .from(exercises)
    .where(eq(exercises.code, sql.placeholder('code')))
    .prepare('find_by_code'),
}));

/** Notes an exercise. Its story and everything that happens in it goes into the event log, under the same id. */
export async function createExercise(db: Database, exercise: NewExercise): Promise<CreateExerciseResult> {
  assertStorable(exercise, 'exercise');
  const [made] = await db.orm
    .insert(exercises)
    .values(exercise)
    .onConflictDoNothing({ target: exercises.code })
    .returning();
  return made ? { ok: true, exercise: made } : { ok: false, reason: 'codeTaken' };
}

/** The exercise of an id; null if there is none. */
export async function findExercise(db: Database, id: string): Promise<ExerciseRow | null> {
  const [found] = await statements(db).byId.execute({ id });
  return found ?? null;
}

/** The exercise of a join code, which must be in the spelling that `createExercise` stored; null if there is none. */
export async function findExerciseByCode(db: Database, code: string): Promise<ExerciseRow | null> {
  const [found] = await statements(db).byCode.execute({ code });
  return found ?? null;
}

/** The real exercises of an account, newest first; its rehearsals and what-ifs are listed apart. Null asks for those that belong to no account. */
export async function listExercisesForAccount(
  db: Database,
  accountId: string | null,
): Promise<ExerciseRow[]> {
  return db.orm
    .select()
    .from(exercises)
    .where(
      and(
        accountId === null ? isNull(exercises.accountId) : eq(exercises.accountId, accountId),
        notExists(db.orm.select().from(rehearsals).where(eq(rehearsals.exerciseId, exercises.id))),
        notExists(db.orm.select().from(forks).where(eq(forks.exerciseId, exercises.id))),
      ),
    )
    .orderBy(desc(exercises.createdAt), desc(exercises.id));
}

/** Takes back an exercise whose opening failed, with whatever of it was recorded. */
export async function takeBackExercise(db: Database, id: string): Promise<void> {
  await db.orm.delete(exercises).where(eq(exercises.id, id));
}

/** Notes when ENDEX was called (epoch milliseconds). Said again, it changes nothing: the first instant stays. */
export async function markExerciseEnded(db: Database, id: string, endedAt: number): Promise<void> {
  await db.orm
    .update(exercises)
    .set({ endedAt })
    .where(and(eq(exercises.id, id), isNull(exercises.endedAt)));
}
