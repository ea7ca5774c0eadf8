import { boolean, doublePrecision, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { authoredScenarios } from './authored-scenarios';
import { instant } from './instant';

/** Every value that a part has had, the present one among them. Rows are added and never changed: nothing typed is lost. */
export const scenarioPartHistory = pgTable(
  'scenario_part_history',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => authoredScenarios.id, { onDelete: 'cascade' }),
    partId: text('part_id').notNull(),
    revision: integer('revision').notNull(),
    place: doublePrecision('place').notNull(),
    value: jsonb('value').$type<Record<string, unknown>>().notNull(),
    removed: boolean('removed').notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scenarioId, table.partId, table.revision] })],
);
