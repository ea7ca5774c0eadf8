import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes } from './bytes';
import { exercises } from './exercises';

/**
 * The latest folded state of an exercise, so that opening it reads a tail instead of the whole log. It can be thrown away
 * at any time: the log alone is the record.
 */
export const snapshots = pgTable('snapshots', {
  exerciseId: text('exercise_id')
    .primaryKey()
    .references(() => exercises.id, { onDelete: 'cascade' }),
  /** The last event that is folded into the body. */
  seq: integer('seq').notNull(),
  /** The version of the rules that folded it; a reader with other rules folds the log anew. */
  rulesVersion: integer('rules_version').notNull(),
  /** Packed by the server, which alone reads it; the database keeps it and looks at nothing in it. */
  body: bytes('body').notNull(),
});
