import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { exercises } from './exercises';
import { instant } from './instant';

/**
 * What lets a device come back to its seat after a refresh or a restart. Only a hash of the token is kept. A take-over
 * revokes the tokens of the seat and adds one for the new device.
 */
export const seatTokens = pgTable(
  'seat_tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercises.id, { onDelete: 'cascade' }),
    seatId: text('seat_id').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Null while the token opens its seat. */
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('seat_tokens_seat_index').on(table.exerciseId, table.seatId)],
);
