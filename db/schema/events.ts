import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './instant';

/**
 * The record: every fact of every exercise, in order. Rows are added and never changed. The primary key decides which of
 * two writers appended: the other one meets its own `seq` taken, catches up and decides again.
 */
export const events = pgTable(
  'events',
  {
    /** Not checked with each row, which took longer than to write it; an exercise that is deleted takes its rows along. */
    exerciseId: text('exercise_id').notNull(),
    /** Position in this exercise's log, from 1, without gaps. */
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    /** The accepted command that this event came from. */
    commandId: text('command_id').notNull(),
    /** The seat that acted; null when the server's own clock did. */
    by: text('by'),
    /** The version of the event shapes when it was written; older ones are upcast when they are read. */
    version: integer('version').notNull(),
    type: text('type').notNull(),
    /** The event without its `type`. The order of keys is not kept, as in every `jsonb`. */
    body: jsonb('body').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.seq] })],
);
