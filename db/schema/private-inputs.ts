import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * What one person thinks alone: picks, an own forecast. The owner is a keyed hash of a seat token that the server keeps
 * nowhere in clear, so only that token finds the row again. Deliberately without seat and without instants, which would
 * tie a row to a person. What remains: whoever holds the database itself can see in which order rows were last written
 * (their place in the file, PostgreSQL's `xmin`, its journal) and set that beside the times in `events`.
 */
export const privateInputs = pgTable(
  'private_inputs',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    ownerKey: text('owner_key').notNull(),
    /** What is asked: `pick`, `forecast`. */
    kind: text('kind').notNull(),
    /** Which asking of it: for instance the move, or the move and the counter-move menu. */
    slot: text('slot').notNull(),
    /** The id of the team whose spread the content counts towards. */
    group: text('group').notNull(),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.ownerKey, table.kind, table.slot] })],
);
