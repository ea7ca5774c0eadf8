import type { Database } from '../database';
import type { CommandRange, NewCommand, NewEntry } from './event-log';

/** What one exercise wants appended. */
export interface Wanted {
  exerciseId: string;
  expectedSeq: number;
  commands: readonly NewCommand[];
}

/**
 * The appends of several exercises as one statement, thus one round trip, one transaction and one sync: the commands and
 * events of those whose log ends where their writer expects it. That a command was accepted before, or that a quicker
 * writer was there, is left to the primary keys: to look for it each time takes nearly half as long again.
 */
const appendText = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb)
      as wanted (exercise text, expected integer, command text, first_seq integer, last_seq integer)
  ), clear as (
    select * from wanted
    where expected = (select coalesce(max(seq), 0) from events where exercise_id = exercise)
  ), accepted as (
    insert into commands (exercise_id, command_id, first_seq, last_seq)
    select exercise, command, first_seq, last_seq from clear
  ), added as (
    insert into events (exercise_id, seq, at, command_id, by, version, type, body)
    select exercise, seq, at, command, by, version, type, body
    from jsonb_to_recordset($2::jsonb) as entry (exercise text, seq integer, at timestamptz, command text,
      by text, version integer, type text, body jsonb)
    where exercise in (select exercise from clear)
  )
  select distinct exercise from clear`;

const priorText = `
  select command_id, first_seq::text, last_seq::text from commands
  where exercise_id = $1 and command_id in (select jsonb_array_elements_text($2::jsonb))`;

function rowOf({ at, by, version, event }: NewEntry, exercise: string, command: string, seq: number) {
  const { type, ...body } = event;
  return { exercise, seq, at: new Date(at).toISOString(), command, by, version, type, body };
}

function rowsOf({ exerciseId: exercise, expectedSeq, commands }: Wanted) {
  let seq = expectedSeq;
  const entries: ReturnType<typeof rowOf>[] = [];
  const accepted = commands.map(({ commandId: command, entries: made }) => {
    const first_seq = seq + 1;
    for (const entry of made) {
      seq += 1;
      entries.push(rowOf(entry, exercise, command, seq));
    }
    return { exercise, expected: expectedSeq, command, first_seq, last_seq: seq };
  });
  return { accepted, entries };
}

/** A command that was accepted before, with the stretch of the log that it made. */
export type Prior = { commandId: string } & CommandRange;

/** The statements of an append, read and planned once per database. */
export interface AppendStatements {
  /**
   * Appends for several exercises at once, each named once; gives the exercises whose log ended where it was expected.
   * @throws QueryError for a unique violation, when one of the commands was accepted before or another writer was quicker;
   *   then nothing of any was appended
   */
  appendAll: (wanted: readonly Wanted[]) => Promise<ReadonlySet<string>>;
  /** Those of the commands that were accepted before. */
  findPrior: (wanted: Wanted) => Promise<Prior[]>;
}

/** Prepares the statements of an append. */
export function prepareAppend(db: Database): AppendStatements {
  const append = db.prepare(appendText);
  const prior = db.prepare(priorText);
  return {
    async appendAll(wanted) {
      const rows = wanted.map(rowsOf);
      const accepted = JSON.stringify(rows.flatMap((one) => one.accepted));
      const entries = JSON.stringify(rows.flatMap((one) => one.entries));
      return new Set((await append([accepted, entries])).flat());
    },
    async findPrior({ exerciseId, commands }) {
      const ids = JSON.stringify(commands.map(({ commandId }) => commandId));
      const found = await prior([exerciseId, ids]);
      return found.map(([commandId = '', first, last]) => ({
        commandId,
        firstSeq: Number(first),
        lastSeq: Number(last),
      }));
    },
  };
}
