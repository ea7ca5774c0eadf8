import { and, eq } from 'drizzle-orm';
import type { Database } from './database';
import { attachments } from './schema';

/** The bytes of a file. `createdAt` is in epoch milliseconds. */
export type StoredAttachment = typeof attachments.$inferSelect;

/** Keeps the bytes of a file under a new id. */
export async function putAttachment(db: Database, attachment: StoredAttachment): Promise<void> {
  await db.orm.insert(attachments).values(attachment);
}

function one(exerciseId: string, attachmentId: string) {
  return and(eq(attachments.exerciseId, exerciseId), eq(attachments.attachmentId, attachmentId));
}

/** The bytes of a file; null where there are none. Who may have them is for the caller to know. */
export async function readAttachment(
  db: Database,
  exerciseId: string,
  attachmentId: string,
): Promise<Uint8Array | null> {
  const [found] = await db.orm
    .select({ body: attachments.body })
    .from(attachments)
    .where(one(exerciseId, attachmentId));
  return found?.body ?? null;
}

/** Throws the bytes of a file away. */
export async function removeAttachment(
  db: Database,
  exerciseId: string,
  attachmentId: string,
): Promise<void> {
  await db.orm.delete(attachments).where(one(exerciseId, attachmentId));
}
