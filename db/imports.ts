import type { Database, Orm } from './database';
import type { ExerciseRow } from './exercises';
import type { NewEntry } from './log/event-log';
import type { RulesSpan } from './rules-spans';
import { attachments, commands, events, exercises, rehearsals, rulesSpans } from './schema';
import { assertStorable } from './storable';

/** One event of a record that comes from elsewhere, with the command that it came from. */
export interface ImportedEntry extends NewEntry {
  commandId: string;
}

/** An exercise that comes from elsewhere, whole. */
export interface ImportedExercise {
  exercise: Omit<ExerciseRow, 'servedAt' | 'groupName'>;
  /** In order; what one command made stands together. */
  entries: readonly ImportedEntry[];
  rules: readonly RulesSpan[];
  files: readonly { attachmentId: string; body: Uint8Array }[];
  isRehearsal: boolean;
}

/** Rows in one statement. */
const pageSize = 500;

/** Inserts rows page by page: a statement has a greatest number of values. */
async function inPages<T>(rows: readonly T[], insert: (page: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += pageSize) await insert(rows.slice(at, at + pageSize));
}

/** The stretch of the record that each command made. */
function stretchesOf(exerciseId: string, entries: readonly ImportedEntry[]) {
  const stretches = new Map<string, { firstSeq: number; lastSeq: number }>();
  entries.forEach(({ commandId }, index) => {
    const seq = index + 1;
    stretches.set(commandId, { firstSeq: stretches.get(commandId)?.firstSeq ?? seq, lastSeq: seq });
  });
  return [...stretches].map(([commandId, stretch]) => ({ exerciseId, commandId, ...stretch }));
}

async function importRecord(orm: Orm, exerciseId: string, entries: readonly ImportedEntry[]) {
  const rows = entries.map(({ commandId, at, by, version, event: { type, ...body } }, index) => ({
    ...{ exerciseId, seq: index + 1, at, commandId, by, version, type, body },
  }));
  await inPages(rows, (page) => orm.insert(events).values(page));
  await inPages(stretchesOf(exerciseId, entries), (page) => orm.insert(commands).values(page));
}

/**
 * Notes an exercise with its record and files, all of it or nothing.
 * @returns whether the code was free; if not, nothing is noted
 * @throws UnstorableTextError for text that a database cannot hold
 */
export async function importExercise(
  db: Database,
  { exercise, entries, rules, files, isRehearsal }: ImportedExercise,
): Promise<boolean> {
  assertStorable(exercise, 'exercise');
  assertStorable(entries, 'entries');
  return db.orm.transaction(async (orm) => {
    const [made] = await orm
      .insert(exercises)
      .values(exercise)
      .onConflictDoNothing({ target: exercises.code })
      .returning({ id: exercises.id });
    if (!made) return false;
    const exerciseId = made.id;
    await importRecord(orm, exerciseId, entries);
    if (rules.length > 0) await orm.insert(rulesSpans).values(rules.map((span) => ({ exerciseId, ...span })));
    if (isRehearsal) await orm.insert(rehearsals).values({ exerciseId, kind: 'staff' });
    const { createdAt } = exercise;
    for (const file of files) await orm.insert(attachments).values({ exerciseId, createdAt, ...file });
    return true;
  });
}
