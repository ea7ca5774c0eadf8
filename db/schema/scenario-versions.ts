import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { authoredScenarios } from './authored-scenarios';
import { instant } from './instant';

/** A part as a version keeps it. `at` is in epoch milliseconds. */
export interface KeptPart {
  partId: string;
  kind: string;
  place: number;
  revision: number;
  value: Record<string, unknown>;
  by: string;
  at: number;
}

/** Versions of a scenario's text, each whole. Exercises name the one that they were opened from. */
export const scenarioVersions = pgTable(
  'scenario_versions',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => authoredScenarios.id, { onDelete: 'cascade' }),
    /** From 1, without gaps. */
    number: integer('number').notNull(),
    note: text('note').notNull(),
    /** How far the text had come when it was kept. */
    status: text('status', { enum: ['draft', 'submitted', 'approved', 'ready'] }).notNull(),
    by: text('by').notNull(),
    at: instant('at').notNull(),
    parts: jsonb('parts').$type<KeptPart[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.scenarioId, table.number] })],
);
