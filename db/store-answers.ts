import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database } from './database';

/** How long a store may take to answer, in milliseconds. */
const patienceMs = 2_000;

/** Whether the store can be read just now. */
export function storeAnswers({ orm }: Database): Promise<boolean> {
  const answer = Promise.resolve(orm.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, pause(patienceMs, false, { ref: false })]);
}
