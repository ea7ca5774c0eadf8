import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { accounts } from './accounts';
import { instant } from './instant';

/** Injects that an account keeps to use again in other scenarios. */
export const bankInjects = pgTable(
  'bank_injects',
  {
    id: text('id').primaryKey(),
    /** Null when it was kept with the API token. */
    ownerId: text('owner_id').references(() => accounts.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    value: jsonb('value').$type<Record<string, unknown>>().notNull(),
    /** The title of the scenario that it was taken from; empty for none. */
    fromTitle: text('from_title').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('bank_injects_owner_index').on(table.ownerId, table.at)],
);
