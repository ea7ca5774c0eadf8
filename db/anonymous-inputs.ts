import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Database } from './database';
import { anonymousInputs } from './schema';
import { assertStorable } from './storable';

/** One anonymous text under a random id that is tied to no person and no instant. */
export type AnonymousInput = Pick<typeof anonymousInputs.$inferSelect, 'id' | 'text'>;

/** Which collection of anonymous texts: the plus or the delta of an exercise, a poll, a pre-mortem. */
export type AnonymousCollection = Pick<typeof anonymousInputs.$inferSelect, 'exerciseId' | 'kind'>;

function within({ exerciseId, kind }: AnonymousCollection) {
  return and(eq(anonymousInputs.exerciseId, exerciseId), eq(anonymousInputs.kind, kind));
}

/** A text for one of the collections. */
export type NewAnonymousInput = AnonymousCollection & { text: string };

/** Adds a text. Its id is not given back, so that no acknowledgement can tie it to its writer. */
export async function addAnonymousInput(db: Database, input: NewAnonymousInput): Promise<void> {
  await addAnonymousInputs(db, [input]);
}

/** Adds several texts, all or none, each under an id of its own: somebody who is told that it failed can give them again. */
export async function addAnonymousInputs(db: Database, inputs: readonly NewAnonymousInput[]): Promise<void> {
  if (inputs.length === 0) return;
  for (const { text } of inputs) assertStorable(text, 'text');
  await db.orm
    .insert(anonymousInputs)
    .values(inputs.map(({ exerciseId, kind, text }) => ({ exerciseId, kind, text })));
}

/**
 * The texts in random order: that of their random ids, hence the same for every reader and unrelated to when they came.
 * Whether there are enough to be shown is the caller's to decide.
 */
export async function listAnonymousInputs(
  db: Database,
  collection: AnonymousCollection,
): Promise<AnonymousInput[]> {
  return db.orm
    .select({ id: anonymousInputs.id, text: anonymousInputs.text })
    .from(anonymousInputs)
    .where(within(collection))
    .orderBy(asc(anonymousInputs.id));
}

/** How many texts there are. */
export async function countAnonymousInputs(db: Database, collection: AnonymousCollection): Promise<number> {
  const [row] = await db.orm
    .select({ texts: count(sql`1`) })
    .from(anonymousInputs)
    .where(within(collection));
  return row?.texts ?? 0;
}
