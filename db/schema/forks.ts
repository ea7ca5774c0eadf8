import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './instant';

/**
 * Which exercises are what-ifs, and of which exercise. A row is written before the copy and its exercise behind it, so a row
 * without an exercise is a copy that is under way or was broken off, and nobody can reach it. Without references for that
 * reason; an exercise that is deleted takes its row along with its record.
 */
export const forks = pgTable(
  'forks',
  {
    exerciseId: text('exercise_id').primaryKey(),
    parentId: text('parent_id').notNull(),
    /** When the copy was begun. */
    madeAt: instant('made_at').notNull(),
  },
  (table) => [index('forks_parent_index').on(table.parentId)],
);
