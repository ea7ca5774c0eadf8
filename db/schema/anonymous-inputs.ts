import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';

/**
 * What nobody can trace: plus/delta, polls, pre-mortem. No key to a person and no instant; the primary key is random,
 * so its order says nothing about who wrote when. The place of a row in the file still does, to whoever holds the
 * database itself.
 */
export const anonymousInputs = pgTable(
  'anonymous_inputs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
  },
  (table) => [index('anonymous_inputs_kind_index').on(table.exerciseId, table.kind)],
);
