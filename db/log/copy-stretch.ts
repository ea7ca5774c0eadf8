import type { Database } from '../database';
import { perDatabase } from '../per-database';
import type { Statement } from '../statement';

/** A stretch of a record, and where its copy goes. */
export interface Stretch {
  from: string;
  to: string;
  /** The stretch begins behind this event of the parent, */
  afterSeq: number;
  /** and ends with this one. */
  upToSeq: number;
  /** How much later in its record the copy of an event stands. */
  shift: number;
}

/** Events in one statement: other exercises of the process write between two of them. */
const pageSize = 1_000;

const copyText = `
  with noted as (
    insert into commands (exercise_id, command_id, first_seq, last_seq)
    select $2, command_id, first_seq + $5::int, last_seq + $5::int from commands
    where exercise_id = $1 and first_seq > $3::int and first_seq <= $4::int
  ), copied as (
    insert into events (exercise_id, seq, at, command_id, by, version, type, body)
    select $2, seq + $5::int, at, command_id, by, version, type, body from events
    where exercise_id = $1 and seq > $3::int and seq <= $4::int
    returning seq
  )
  select count(*)::text from copied`;

const copies: (db: Database) => Statement = perDatabase((_, db) => db.prepare(copyText));

/**
 * Copies a stretch of one record into another, as it stands: instants, ids and the versions of shapes stay. It goes page by
 * page and is not done at once, so the record that it goes into must be one that nobody can reach yet.
 */
export async function copyStretch(
  db: Database,
  { from, to, afterSeq, upToSeq, shift }: Stretch,
): Promise<void> {
  const copy = copies(db);
  for (let after = afterSeq; after < upToSeq; after += pageSize) {
    const last = Math.min(upToSeq, after + pageSize);
    await copy([from, to, String(after), String(last), String(shift)]);
  }
}
