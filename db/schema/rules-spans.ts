import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * Under which version of the rules each stretch of a record was decided. A stretch reaches to the next one of its exercise;
 * what lies before the first was written before this was kept.
 */
export const rulesSpans = pgTable(
  'rules_spans',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    /** The first event of the stretch. */
    fromSeq: integer('from_seq').notNull(),
    rulesVersion: integer('rules_version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.fromSeq] })],
);
