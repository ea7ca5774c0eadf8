import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { accounts } from './accounts';
import { authoredScenarios } from './authored-scenarios';

/** Whom the owner of a scenario lets read or write it. */
export const scenarioAuthors = pgTable(
  'scenario_authors',
  {
    scenarioId: text('scenario_id')
      .notNull()
      .references(() => authoredScenarios.id, { onDelete: 'cascade' }),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    may: text('may', { enum: ['read', 'write'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scenarioId, table.accountId] }),
    index('scenario_authors_account_index').on(table.accountId),
  ],
);
