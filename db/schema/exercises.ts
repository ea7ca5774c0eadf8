import { sql } from 'drizzle-orm';
import { check, index, pgTable, text } from 'drizzle-orm/pg-core';
import { accounts } from './accounts';
import { instant } from './instant';

/**
 * One row per exercise: what is needed to find it before its log is read. Everything that happens in it is in `events`;
 * a column here repeats a fact of the log only where a list of exercises needs it.
 */
export const exercises = pgTable(
  'exercises',
  {
    id: text('id').primaryKey(),
    /** The six characters that people type to join. */
    code: text('code').notNull().unique('exercises_code_unique'),
    /** The account that opened it; null when it was opened with the API token. */
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'set null' }),
    scenarioId: text('scenario_id').notNull(),
    title: text('title').notNull(),
    /** The group of people that exercises again, as it was typed; null for none. It is no fact of play, so the log has it not. */
    groupName: text('group_name'),
    createdAt: instant('created_at').notNull(),
    /** When ENDEX was called; null while the exercise is prepared or running. */
    endedAt: instant('ended_at'),
    /**
     * When a process last said, by the database's clock, that it serves this exercise to somebody while it is running; null
     * before the first time. It tells a restart in the middle of play how long nobody served it.
     */
    servedAt: instant('served_at'),
  },
  (table) => [
    check('exercises_code_length', sql`char_length(${table.code}) = 6`),
    index('exercises_account_index').on(table.accountId, table.createdAt),
  ],
);
