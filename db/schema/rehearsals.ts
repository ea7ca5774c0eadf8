import { pgTable, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * The exercises that are rehearsals: a list of its own, so that no list of real exercises can hold one by mistake, and
 * what may be thrown away is known without a look at the record.
 */
export const rehearsals = pgTable('rehearsals', {
  exerciseId: text('exercise_id')
    .primaryKey()
    .references(() => exercises.id, { onDelete: 'cascade' }),
  /** `staff` for one that staff opened, `shown` for one that a visitor of the home page watches. */
  kind: text('kind', { enum: ['staff', 'shown'] }).notNull(),
});
