import { and, asc, desc, eq, inArray, isNull, lte, notExists, sql } from 'drizzle-orm';
import type { Database, Orm } from './database';
import type { ExerciseRow, NewExercise } from './exercises';
import type { RehearsalKind } from './rehearsals';
import { attachments, commands, events, exercises, forks, rehearsals, rulesSpans } from './schema';
import { assertStorable } from './storable';

/** A what-if and the exercise it is a copy of. */
export interface ForkOf {
  exerciseId: string;
  parentId: string;
}

/** Notes that a copy is begun. Until its exercise is noted too, nobody can reach it. `madeAt` is in epoch milliseconds. */
export async function beginFork(db: Database, fork: ForkOf & { madeAt: number }): Promise<void> {
  await db.orm.insert(forks).values(fork);
}

/**
 * Notes the exercise of a copy that is whole, with the files that its events name: from here on it can be reached.
 * @param rehearsal whose rehearsal the parent is; null for a real exercise
 * @param filesUntil files that came later than this instant (epoch milliseconds) are not copied
 * @returns whether the join code was free; if not, nothing is noted
 */
export async function completeFork(
  db: Database,
  { parentId, exercise, rehearsal, filesUntil, upToSeq }: Completion,
): Promise<boolean> {
  assertStorable(exercise, 'exercise');
  return db.orm.transaction(async (orm) => {
    const [made] = await orm
      .insert(exercises)
      // What was tried out is nobody's last exercise.
      .values({ ...exercise, groupName: null })
      .onConflictDoNothing({ target: exercises.code })
      .returning({ id: exercises.id });
    if (!made) return false;
    if (rehearsal) await orm.insert(rehearsals).values({ exerciseId: exercise.id, kind: rehearsal });
    await copyRules(orm, parentId, exercise.id, upToSeq);
    await orm.insert(attachments).select(
      orm
        .select({
          exerciseId: sql<string>`${exercise.id}`.as('exercise_id'),
          attachmentId: attachments.attachmentId,
          body: attachments.body,
          createdAt: attachments.createdAt,
        })
        .from(attachments)
        .where(and(eq(attachments.exerciseId, parentId), lte(attachments.createdAt, filesUntil))),
    );
    return true;
  });
}

/**
 * Under which rules the copied stretch was decided. One event more or less at the seam makes no difference: what a what-if
 * begins with is decided by nothing.
 */
async function copyRules(orm: Orm, parentId: string, to: string, upToSeq: number): Promise<void> {
  const kept = await orm
    .select({ fromSeq: rulesSpans.fromSeq, rulesVersion: rulesSpans.rulesVersion })
    .from(rulesSpans)
    .where(and(eq(rulesSpans.exerciseId, parentId), lte(rulesSpans.fromSeq, upToSeq)));
  if (kept.length > 0) await orm.insert(rulesSpans).values(kept.map((span) => ({ exerciseId: to, ...span })));
}

/** What turns a copy into an exercise that can be reached. */
export interface Completion {
  parentId: string;
  exercise: NewExercise;
  rehearsal: RehearsalKind | null;
  filesUntil: number;
  /** The last event of the parent that was copied. */
  upToSeq: number;
}

/** The what-ifs of an account, newest first. Null asks for those that belong to no account. */
export async function listForksForAccount(
  db: Database,
  accountId: string | null,
): Promise<(ExerciseRow & { parentId: string })[]> {
  const isOwn = accountId === null ? isNull(exercises.accountId) : eq(exercises.accountId, accountId);
  const rows = await db.orm
    .select()
    .from(exercises)
    .innerJoin(forks, eq(forks.exerciseId, exercises.id))
    .where(isOwn)
    .orderBy(desc(exercises.createdAt), desc(exercises.id));
  return rows.map((row) => ({ ...row.exercises, parentId: row.forks.parentId }));
}

/** Of these exercises those that are what-ifs, each with the exercise it is a copy of. */
export async function forksAmong(db: Database, ids: readonly string[]): Promise<ForkOf[]> {
  if (ids.length === 0) return [];
  return db.orm
    .select({ exerciseId: forks.exerciseId, parentId: forks.parentId })
    .from(forks)
    .where(inArray(forks.exerciseId, [...ids]));
}

/** The what-ifs that were made of an exercise and are whole, in the order in which they were made. */
export async function forksOf(db: Database, parentId: string): Promise<ForkOf[]> {
  return db.orm
    .select({ exerciseId: forks.exerciseId, parentId: forks.parentId })
    .from(forks)
    .innerJoin(exercises, eq(exercises.id, forks.exerciseId))
    .where(eq(forks.parentId, parentId))
    .orderBy(asc(forks.madeAt));
}

/** Throws away what copies left behind that were begun before an instant (epoch milliseconds) and broke off. */
export async function sweepForks(db: Database, begunBefore: number): Promise<string[]> {
  const isUnfinished = notExists(db.orm.select().from(exercises).where(eq(exercises.id, forks.exerciseId)));
  const left = await db.orm
    .select({ id: forks.exerciseId })
    .from(forks)
    .where(and(lte(forks.madeAt, begunBefore), isUnfinished));
  for (const { id } of left) {
    await db.orm.delete(events).where(eq(events.exerciseId, id));
    await db.orm.delete(commands).where(eq(commands.exerciseId, id));
    await db.orm.delete(forks).where(eq(forks.exerciseId, id));
  }
  return left.map(({ id }) => id);
}
