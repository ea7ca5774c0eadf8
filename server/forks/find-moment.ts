import type { EventLog, RecordedEntry } from '../../db/log/event-log';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { exerciseTime } from '../../exercise/exercise-clock';
import { type ForkMoment, initialState, type State } from '../../exercise/state';
import { readEntries, toHappened } from '../hosting/folded';

/** A moment as somebody can name it: by what the lead's channel had been told, or by an instant in epoch milliseconds. */
export type ChosenMoment = { cursor: number } | { at: number };

/** A moment of a record. */
export interface FoundMoment {
  /** The last event of it; always the last one of a command, so that nothing is half done. */
  seq: number;
  /** When the record begins, in epoch milliseconds. */
  beganAt: number;
  moment: ForkMoment;
  /** The whole state then. */
  state: State;
}

/** Why there is no such moment of play. */
export type NoMoment = 'MomentUnknown' | 'MomentAfterPlay';

/** How far the search has come. */
interface Reading {
  seq: number;
  at: number;
  beganAt: number;
  /** How many events the lead's channel has been told. */
  cursor: number;
  commandId: string;
  state: State;
}

function read(reading: Reading, entry: RecordedEntry): Reading {
  const happened = toHappened(entry);
  return {
    seq: entry.seq,
    at: entry.at,
    beganAt: reading.seq === 0 ? entry.at : reading.beganAt,
    cursor: reading.cursor + (disclose(happened.event, 'lead') ? 1 : 0),
    commandId: entry.commandId,
    state: evolve(reading.state, happened),
  };
}

/** Whether the moment ends before an entry. */
function isBefore(chosen: ChosenMoment, reading: Reading, next: RecordedEntry): boolean {
  if ('at' in chosen) return next.at > chosen.at;
  return reading.cursor >= chosen.cursor && next.commandId !== reading.commandId;
}

function found(chosen: ChosenMoment, { seq, at, beganAt, cursor, state }: Reading): FoundMoment | NoMoment {
  const isThere = 'at' in chosen || cursor >= chosen.cursor;
  if (!isThere || state.phase === 'none') return 'MomentUnknown';
  if (state.phase === 'ended' || state.phase === 'closed') return 'MomentAfterPlay';
  const moment = 'at' in chosen ? Math.max(at, chosen.at) : at;
  return {
    seq,
    beganAt,
    moment: { at: moment, exerciseTime: exerciseTime(state.clock, moment) },
    state,
  };
}

/** Looks for a moment of play in a record, page by page from its beginning. */
export async function findMoment(
  log: EventLog,
  exerciseId: string,
  chosen: ChosenMoment,
): Promise<FoundMoment | NoMoment> {
  let reading: Reading = { seq: 0, at: 0, beganAt: 0, cursor: 0, commandId: '', state: initialState };
  for await (const entry of readEntries(log, exerciseId, 0)) {
    if (isBefore(chosen, reading, entry)) return found(chosen, reading);
    reading = read(reading, entry);
    if (reading.state.phase === 'ended') return 'MomentAfterPlay';
  }
  return found(chosen, reading);
}
