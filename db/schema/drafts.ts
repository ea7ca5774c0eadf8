import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';
import { instant } from './instant';

/**
 * Cards, forecasts and proposals that are still being written. A draft is not in the log until it is submitted, yet it
 * survives refresh, crash and restart. One seat holds the pen; each taking of the pen raises `penCounter`, and a save
 * that carries an older count is refused, so a sleeping device cannot overwrite its teammates.
 */
export const drafts = pgTable(
  'drafts',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    draftId: text('draft_id').notNull(),
    /** The channel of those who see it grow: `team:national`, `body:council`. */
    scope: text('scope').notNull(),
    kind: text('kind').$type<'card' | 'forecast' | 'proposal'>().notNull(),
    /** The number of the move it belongs to. */
    move: integer('move').notNull(),
    /** The seat that holds the pen; null before anyone took it. */
    penSeat: text('pen_seat'),
    /** How often the pen was taken. */
    penCounter: integer('pen_counter').notNull(),
    /** How often the content was saved; a signature names the revision it saw. */
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.exerciseId, table.draftId] })],
);
