import { type ImportedEntry, importExercise } from '../../db/imports';
import { type ExerciseEvent, eventVersion } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import type { State } from '../../exercise/state';
import { PackageError } from '../../scenarios/packages/package-problem';
import type { Staff } from '../auth/staff';
import type { HttpContext } from '../http/context';
import { ownSeat } from '../http/open-exercise';
import { newId, untypedCode } from '../random-ids';
import { sayImported } from '../say';
import { carriedFiles } from './carried-files';
import { openPackage } from './read-package';
import { type ReadRecord, readRecord } from './read-record';

/** Nobody else's name looks like it: two of the same name could not be told apart. */
const freeName = (name: string, { seats }: State): string => {
  const taken = new Set(Object.values(seats).map((seat) => seat.name));
  return taken.has(name) ? sayImported(name) : name;
};

/**
 * What is added behind a record from elsewhere: a seat for whoever leads it here, and the end of everything, so that nothing
 * can be written into it. Both at the last instant of the record, whose time does not go on.
 */
function lastEntries({ entries, state }: ReadRecord, seat: string, name: string): ImportedEntry[] {
  const at = entries.at(-1)?.at ?? 0;
  const events: ExerciseEvent[] = [
    { type: 'SeatTaken', seat, name: freeName(name, state), role: 'lead', team: null, member: null },
    ...(state.phase === 'closed' ? [] : [{ type: 'ExerciseClosed' as const }]),
  ];
  // A record that cannot be gone on with is met here, before anything is kept.
  events.reduce((after, event) => evolve(after, { at, event }), state);
  const commandId = newId('command');
  return events.map((event) => ({ commandId, at, by: null, version: eventVersion, event }));
}

/** An exercise that was taken in. */
export interface Imported {
  ok: true;
  exercise: string;
  title: string;
  /** What is not in it, by stable words. */
  leftOut: string[];
}

/**
 * Takes an exercise in that ended elsewhere, to be read, replayed and debriefed and never played on. Everything in the file
 * is looked at before anything is kept; it is kept whole or not at all.
 * @throws PackageError
 */
export async function takeInExercise(
  { db, now }: HttpContext,
  staff: Staff,
  bytes: Uint8Array,
): Promise<Imported> {
  const opened = await openPackage(bytes);
  const { manifest } = opened;
  if (manifest.kind !== 'exercise')
    throw new PackageError({ code: 'PackageOfOther', values: { kind: manifest.kind } });
  const read = await readRecord(opened);
  const { state } = read;
  const files = carriedFiles(opened.files, state);
  const id = newId('exercise');
  const entries = [...read.entries, ...lastEntries(read, ownSeat(id, staff), staff.name)];
  const title = sayImported(state.opening?.title ?? manifest.title);
  const row = { id, accountId: staff.accountId, scenarioId: state.opening?.scenarioId ?? '', title };
  const rules = (manifest.record?.rules ?? []).map(({ fromLine, rulesVersion }) => ({
    fromSeq: fromLine,
    rulesVersion,
  }));
  for (;;) {
    const exercise = { ...row, code: untypedCode(), createdAt: now(), endedAt: endOf(read) };
    const { isRehearsal } = state;
    if (await importExercise(db, { exercise, entries, rules, files, isRehearsal })) break;
  }
  return { ok: true, exercise: id, title, leftOut: manifest.leftOut };
}

/** When ENDEX was called, in epoch milliseconds. */
const endOf = ({ entries }: ReadRecord): number | null =>
  entries.find(({ event }) => event.type === 'ExerciseEnded')?.at ?? null;
