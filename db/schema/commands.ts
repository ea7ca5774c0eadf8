import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * The commands that were accepted, with the stretch of the log each one made. A command that is sent again after a lost
 * acknowledgement is found here and answered as before, so a resend is harmless.
 */
export const commands = pgTable(
  'commands',
  {
    /** Not checked with each row, which took longer than to write it; an exercise that is deleted takes its rows along. */
    exerciseId: text('exercise_id').notNull(),
    commandId: text('command_id').notNull(),
    firstSeq: integer('first_seq').notNull(),
    lastSeq: integer('last_seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.commandId] })],
);
