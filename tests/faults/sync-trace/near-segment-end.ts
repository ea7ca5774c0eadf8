import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const segmentBytes = 16 * 1024 * 1024;
/** About what is left of the segment: more than a start writes, and less than a start and a stream. */
const roomBytes = 192 * 1024;

/** Brings the write-ahead log of a closed PGlite folder near the end of its segment, so that a stream soon switches to the next. */
export async function bringNearSegmentEnd(dataDir: string): Promise<void> {
  const db = await PGlite.create(join(dataDir, 'pglite'));
  const left = async () => {
    const { rows } = await db.query<{ at: string }>(
      "select (pg_current_wal_insert_lsn() - '0/0')::text as at",
    );
    return segmentBytes - (Number(rows[0]?.at) % segmentBytes);
  };
  // Whatever is below a page is noise.
  for (let room = await left(); room > roomBytes + 8192; room = await left()) {
    const bytes = Math.min(room - roomBytes, 1024 * 1024);
    await db.query("select pg_logical_emit_message(false, 'filler', repeat('x', $1))", [bytes]);
  }
  await db.close();
}
