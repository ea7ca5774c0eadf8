import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { accounts } from './accounts';
import { instant } from './instant';

/** Scenarios that are written on this installation. What they say is in their parts; a column here is for lists and decisions. */
export const authoredScenarios = pgTable(
  'authored_scenarios',
  {
    id: text('id').primaryKey(),
    /** Who made it and decides about it; null when it was made with the API token. */
    ownerId: text('owner_id').references(() => accounts.id, { onDelete: 'set null' }),
    /** Repeats the title of the story part. */
    title: text('title').notNull(),
    status: text('status', { enum: ['draft', 'submitted', 'approved', 'ready'] }).notNull(),
    /** Who approved the text as it stands, by name; null when nobody has, and after a change. */
    approvedBy: text('approved_by'),
    /** Grows with each change of a part, so that "what changed since" is one look at this row while nothing did. */
    clock: integer('clock').notNull(),
    /** Number of the newest version; 0 before the first. */
    version: integer('version').notNull(),
    /** The clock of the text that the newest version holds. */
    versionClock: integer('version_clock').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** Who changed it last, by name. */
    changedBy: text('changed_by').notNull(),
    /** When it was put out of the list; null while it stands in it. */
    archivedAt: instant('archived_at'),
  },
  (table) => [index('authored_scenarios_owner_index').on(table.ownerId)],
);
