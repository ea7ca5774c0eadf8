import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { authoredScenarios } from './authored-scenarios';
import { instant } from './instant';

/**
 * The parts of a scenario as they stand. A save carries the revision it saw and changes nothing where that is an older
 * one. A part that is removed keeps its row, so that it is told to other authors and can be brought back.
 */
export const scenarioParts = pgTable(
  'scenario_parts',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => authoredScenarios.id, { onDelete: 'cascade' }),
    partId: text('part_id').notNull(),
    /** One of `draftKinds`. */
    kind: text('kind').notNull(),
    /** Order within the kind; a fraction stands between its neighbours. */
    place: doublePrecision('place').notNull(),
    /** Grows by one with each change, from 1. */
    revision: integer('revision').notNull(),
    value: jsonb('value').$type<Record<string, unknown>>().notNull(),
    removed: boolean('removed').notNull(),
    /** Who changed it last, by name, and when. */
    by: text('by').notNull(),
    at: instant('at').notNull(),
    /** The scenario's clock at that change. */
    clock: integer('clock').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scenarioId, table.partId] }),
    index('scenario_parts_clock_index').on(table.scenarioId, table.clock),
  ],
);
