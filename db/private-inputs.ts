import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './database';
import { privateInputs } from './schema';
import { assertStorable } from './storable';

/** What one person thought alone. `ownerKey` is a keyed hash that only the person's token leads to. */
export type PrivateInput = typeof privateInputs.$inferSelect;

/** The person and the question, but not the answer. */
export type PrivateInputKey = Pick<PrivateInput, 'exerciseId' | 'ownerKey' | 'kind' | 'slot'>;

/** Writes a person's answer, or replaces the one given before. */
export async function putPrivateInput(db: Database, input: PrivateInput): Promise<void> {
  assertStorable(input, 'input');
  const { exerciseId, ownerKey, kind, slot, group, content } = input;
  await db.orm
    .insert(privateInputs)
    .values({ exerciseId, ownerKey, kind, slot, group, content })
    .onConflictDoUpdate({
      target: [privateInputs.exerciseId, privateInputs.ownerKey, privateInputs.kind, privateInputs.slot],
      set: { group, content },
    });
}

/** A person's own answer; null if there is none yet. */
export async function readOwnPrivateInput(
  db: Database,
  { exerciseId, ownerKey, kind, slot }: PrivateInputKey,
): Promise<PrivateInput['content'] | null> {
  const [found] = await db.orm
    .select({ content: privateInputs.content })
    .from(privateInputs)
    .where(
      and(
        eq(privateInputs.exerciseId, exerciseId),
        eq(privateInputs.ownerKey, ownerKey),
        eq(privateInputs.kind, kind),
        eq(privateInputs.slot, slot),
      ),
    );
  return found?.content ?? null;
}

/**
 * The answers of a team to one question, without their owners and shuffled by every reading, so that a place in one list
 * cannot be matched with a place in another. Whether there are enough to be shown is the caller's to decide.
 */
export async function listPrivateContents(
  db: Database,
  { exerciseId, kind, slot, group }: Pick<PrivateInput, 'exerciseId' | 'kind' | 'slot' | 'group'>,
): Promise<PrivateInput['content'][]> {
  const rows = await db.orm
    .select({ content: privateInputs.content })
    .from(privateInputs)
    .where(
      and(
        eq(privateInputs.exerciseId, exerciseId),
        eq(privateInputs.kind, kind),
        eq(privateInputs.slot, slot),
        eq(privateInputs.group, group),
      ),
    )
    .orderBy(sql`random()`);
  return rows.map(({ content }) => content);
}

/** Takes a person's answer away, as when the same person answers again from another device. */
export async function deletePrivateInput(
  db: Database,
  { exerciseId, ownerKey, kind, slot }: PrivateInputKey,
): Promise<void> {
  await db.orm
    .delete(privateInputs)
    .where(
      and(
        eq(privateInputs.exerciseId, exerciseId),
        eq(privateInputs.ownerKey, ownerKey),
        eq(privateInputs.kind, kind),
        eq(privateInputs.slot, slot),
      ),
    );
}
