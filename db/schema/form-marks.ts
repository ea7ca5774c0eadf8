import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * Who has answered a form, so that nobody counts twice: one row for each form, with a keyed hash for each seat and beside it
 * one of the request by which it answered. Without seats, instants and anything of the answers; jsonb keeps its keys in an
 * order of their own, so which came last cannot be read from the row. The row goes when the form has closed.
 */
export const formMarks = pgTable(
  'form_marks',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    /** Which form, and of a pulse which move: `exit`, `pulse-2`. */
    form: text('form').notNull(),
    marks: jsonb('marks').$type<Record<string, string>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.form] })],
);
