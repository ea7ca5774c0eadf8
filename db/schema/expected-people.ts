import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * Who is expected to come, as staff listed them. Beside the record, because a list of names is personal data: it can be
 * replaced or thrown away at any time, and nothing that happened depends on it.
 */
export const expectedPeople = pgTable(
  'expected_people',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    /** The place in the list, from 0. */
    place: integer('place').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<'player' | 'observer'>().notNull(),
    /** Null: the team with most places free. */
    team: text('team'),
    /** The member of the team's body; null: the next one that is free. */
    member: text('member'),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.place] })],
);
