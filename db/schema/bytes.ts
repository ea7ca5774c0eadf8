import { customType } from 'drizzle-orm/pg-core';

/** A column for bytes that the database does not look into. */
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
