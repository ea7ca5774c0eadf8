import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const segmentBytes = 16 * 1024 * 1024;
/** What is left of the segment: less than a short stream writes. */
const roomBytes = 96 * 1024;

/** Brings the write-ahead log of a closed PGlite folder near the end of its segment, so that a stream soon switches to the next. */
export async function bringNearSegmentEnd(dataDir: string): Promise<void> {
  const db = await PGlite.create(join(dataDir, 'pglite'));
  const left = async () => {
    const { rows } = await db.query<{ at: string }>(
      "select (pg_current_wal_insert_lsn() - '0/0')::text as at",
    );
    return segmentBytes - (Number(rows[0]?.at) % segmentBytes);
  };
  for (let room = await left(); room > roomBytes; room = await left()) {
    const bytes = Math.min(room - roomBytes / 2, 1024 * 1024);
    await db.query("select pg_logical_emit_message(false, 'filler', repeat('x', $1))", [Math.floor(bytes)]);
  }
  await db.close();
}
