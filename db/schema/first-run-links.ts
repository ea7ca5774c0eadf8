import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './instant';

/**
 * The one-time links that the first start prints, from which the first facilitator account is made. Only a hash is kept:
 * whoever reads the database cannot follow the link.
 */
export const firstRunLinks = pgTable('first_run_links', {
  tokenHash: text('token_hash').primaryKey(),
  /** Null while the link may still be used. */
  usedAt: instant('used_at'),
});
