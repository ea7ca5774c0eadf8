import type { Database } from '../database';
import { perDatabase } from '../per-database';

const statement = perDatabase((_, db) =>
  db.prepare(`
    select id, (select coalesce(max(seq), 0) from events where exercise_id = id)::text
    from jsonb_array_elements_text($1::jsonb) as wanted (id)`),
);

/** Where the logs of some exercises end: the seq of the last entry, 0 for an empty one. */
export async function headsOf(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await statement(db)([JSON.stringify(ids)]);
  return new Map(rows.map(([id = '', head]) => [id, Number(head)]));
}
