import { customType } from 'drizzle-orm/pg-core';

/**
 * A column for an instant: `timestamptz` in the database, epoch milliseconds (a whole number) in code. Both drivers hand
 * over the ISO text of the server, because drizzle switches their own date parsing off.
 */
export const instant = customType<{ data: number; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (milliseconds) => new Date(milliseconds).toISOString(),
  fromDriver: (text) => Date.parse(text),
});
