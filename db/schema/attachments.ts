import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes } from './bytes';
import { exercises } from './exercises';
import { instant } from './instant';

/**
 * The bytes of files that injects carry. Everything else about a file (its name, what it shows, who may have it) stands in
 * the record; a row that no event names is left from an upload that the rules refused, and is never given to anybody.
 */
export const attachments = pgTable(
  'attachments',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    attachmentId: text('attachment_id').notNull(),
    body: bytes('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.attachmentId] })],
);
