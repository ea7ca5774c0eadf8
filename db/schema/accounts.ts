import { sql } from 'drizzle-orm';
import { check, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './instant';

/** People who may sign in: facilitators and other staff. Players never have an account; a seat token is enough for them. */
export const accounts = pgTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    /** Lower-cased before it is stored, so that one address is one account however it is typed. */
    email: text('email').notNull().unique('accounts_email_unique'),
    name: text('name').notNull(),
    /** The argon2 hash with its parameters and salt; the password itself is never stored. */
    passwordHash: text('password_hash').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [check('accounts_email_lower_case', sql`${table.email} = lower(${table.email})`)],
);
