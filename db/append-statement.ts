import type { Database } from './database';
import type { AppendResult, NewCommand, NewEntry } from './event-log';

/** What one exercise wants appended. */
export interface Wanted {
  exerciseId: string;
  expectedSeq: number;
  commands: readonly NewCommand[];
}

/**
 * The appends of several exercises as one statement, thus one round trip, one transaction and one sync: were commands
 * accepted before, where does each log end, and, where that is where the writer expects it, its commands and events.
 */
const text = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb)
      as wanted (exercise text, expected integer, command text, first_seq integer, last_seq integer)
  ), exercise as (
    select exercise, min(expected) as expected,
      (select coalesce(max(seq), 0) from events where exercise_id = exercise) as head
    from wanted group by exercise
  ), prior as (
    select exercise, command, commands.first_seq, commands.last_seq from wanted
    join commands on commands.exercise_id = exercise and commands.command_id = command
  ), clear as (
    select exercise from exercise
    where head = expected and not exists (select from prior where prior.exercise = exercise.exercise)
  ), accepted as (
    insert into commands (exercise_id, command_id, first_seq, last_seq)
    select exercise, command, first_seq, last_seq from wanted join clear using (exercise)
  ), added as (
    insert into events (exercise_id, seq, at, command_id, by, version, type, body)
    select exercise, seq, at, command, by, version, type, body from clear
    join jsonb_to_recordset($2::jsonb) as entry (exercise text, seq integer, at timestamptz, command text,
      by text, version integer, type text, body jsonb) using (exercise)
  )
  select exercise, (exists (select from clear where clear.exercise = exercise.exercise))::text,
    (select coalesce(jsonb_agg(jsonb_build_object('commandId', command, 'firstSeq', first_seq, 'lastSeq', last_seq)), '[]')
      from prior where prior.exercise = exercise.exercise)::text
  from exercise`;

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
  return { accepted, entries, lastSeq: seq };
}

/** Appends for several exercises at once, each named once. Gives the result of each. */
export type AppendAll = (wanted: readonly Wanted[]) => Promise<Map<string, AppendResult>>;

/** The statement, read and planned once per database. */
export function prepareAppend(db: Database): AppendAll {
  const run = db.prepare(text);
  return async (wanted) => {
    const rows = wanted.map(rowsOf);
    const found = await run([
      JSON.stringify(rows.flatMap(({ accepted }) => accepted)),
      JSON.stringify(rows.flatMap(({ entries }) => entries)),
    ]);
    const last = new Map(wanted.map((one, index) => [one.exerciseId, { ...one, ...rows[index] }]));
    return new Map(
      found.map(([exerciseId = '', isClear, prior = '[]']): [string, AppendResult] => {
        const { expectedSeq = 0, lastSeq = 0 } = last.get(exerciseId) ?? {};
        if (isClear === 'true') return [exerciseId, { ok: true, firstSeq: expectedSeq + 1, lastSeq }];
        const known = JSON.parse(prior);
        return known.length > 0
          ? [exerciseId, { ok: false, reason: 'duplicate', prior: known }]
          : [exerciseId, { ok: false, reason: 'conflict' }];
      }),
    );
  };
}
