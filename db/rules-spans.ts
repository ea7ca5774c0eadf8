import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from './database';
import { exercises, rulesSpans } from './schema';

/** A stretch of a record that was decided under one version of the rules; it reaches to the next one. */
export interface RulesSpan {
  /** The first event of the stretch. */
  fromSeq: number;
  rulesVersion: number;
}

/**
 * Notes that from an event on a record is decided under a version of the rules. Said again while that version is the latest,
 * or after somebody else noted one from the same event, it changes nothing.
 */
export async function noteRules(
  db: Database,
  exerciseId: string,
  { fromSeq, rulesVersion }: RulesSpan,
): Promise<void> {
  const [latest] = await db.orm
    .select()
    .from(rulesSpans)
    .where(eq(rulesSpans.exerciseId, exerciseId))
    .orderBy(desc(rulesSpans.fromSeq))
    .limit(1);
  if (latest?.rulesVersion === rulesVersion) return;
  await db.orm
    .insert(rulesSpans)
    .select(
      db.orm
        .select({
          exerciseId: exercises.id,
          fromSeq: sql<number>`${fromSeq}::integer`.as('from_seq'),
          rulesVersion: sql<number>`${rulesVersion}::integer`.as('rules_version'),
        })
        .from(exercises)
        .where(eq(exercises.id, exerciseId)),
    )
    .onConflictDoNothing();
}

/** The stretches of a record in their order; none for one that was written before they were kept. */
export async function readRulesSpans(db: Database, exerciseId: string): Promise<RulesSpan[]> {
  return db.orm
    .select({ fromSeq: rulesSpans.fromSeq, rulesVersion: rulesSpans.rulesVersion })
    .from(rulesSpans)
    .where(eq(rulesSpans.exerciseId, exerciseId))
    .orderBy(asc(rulesSpans.fromSeq));
}
