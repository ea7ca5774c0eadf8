import { closeDatabase, openDatabase } from '../../../db/connection';
import type { Database } from '../../../db/database';
import { createDrizzleEventLog } from '../../../db/log/event-log-drizzle';
import { commands, events } from '../../../db/schema';
import type { SeatCommand } from '../../../exercise/command';
import { decide } from '../../../exercise/decide';
import { type ExerciseEvent, eventVersion } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { initialState, type State } from '../../../exercise/state';
import { upcast } from '../../../exercise/upcast';
import { nextCommandId } from '../seats/command';

/** What somebody does next. */
export interface Act {
  by: string;
  command: SeatCommand;
}

/** An exercise whose record is to become longer. */
export interface Filling {
  exercise: string;
  /** How many events the record is to have at least. */
  length: number;
  /** Says what is done next, by how things stand. */
  next: (state: State) => Act;
}

/** Rows that are inserted with one statement. */
const batch = 500;

type Row = typeof events.$inferInsert;

/**
 * Writes long records while no server runs. The rules decide every command; only the server's way is left out. Resolves
 * with how things stand then, in the order of the fillings.
 */
export async function fillLogs(
  store: { dataDir: string; url?: string },
  fillings: readonly Filling[],
): Promise<State[]> {
  const db = await openDatabase(store);
  try {
    const states: State[] = [];
    for (const filling of fillings) states.push(await fill(db, filling));
    return states;
  } finally {
    await closeDatabase();
  }
}

/** A player pins a fact and takes it down again, over and over, so that the record grows and the state does not. */
export function pinning(by: string): Filling['next'] {
  return ({ facts }) => {
    const pinned = facts.at(-1)?.id;
    return pinned
      ? { by, command: { type: 'UnpinFact', fact: pinned } }
      : { by, command: { type: 'PinFact', kind: 'known', text: 'The bridge at Tesh is closed to lorries.' } };
  };
}

async function fill(db: Database, { exercise, next, length }: Filling): Promise<State> {
  const entries = await createDrizzleEventLog(db).read(exercise);
  let state = entries.reduce(
    (folded: State, entry) => evolve(folded, { at: entry.at, event: upcast(entry) }),
    initialState,
  );
  let seq = entries.length;
  while (seq < length) {
    const rows: Row[] = [];
    while (rows.length < batch && seq < length) {
      const { by, command } = next(state);
      const commandId = nextCommandId();
      const at = Date.now();
      for (const event of decided(state, { by, command }, commandId, at)) {
        state = evolve(state, { at, by, event });
        seq += 1;
        const { type, ...body } = event;
        rows.push({ exerciseId: exercise, seq, at, commandId, by, version: eventVersion, type, body });
      }
    }
    await db.orm.insert(events).values(rows);
    await db.orm.insert(commands).values(commandsOf(rows));
  }
  return state;
}

/** The commands of some events, each with where its events stand. */
function commandsOf(rows: readonly Row[]): (typeof commands.$inferInsert)[] {
  return rows.flatMap(({ exerciseId, commandId, seq }, index) => {
    if (rows[index - 1]?.commandId === commandId) return [];
    const lastSeq = rows.findLast((row) => row.commandId === commandId)?.seq ?? seq;
    return { exerciseId, commandId, firstSeq: seq, lastSeq };
  });
}

function decided(state: State, { by, command }: Act, id: string, now: number): ExerciseEvent[] {
  const decision = decide(state, { id, by, now, command, circumstances: { present: [] } });
  if (!decision.ok || decision.events.length === 0)
    throw new Error(`The rules refused what the bench filled a record with: ${JSON.stringify(decision)}`);
  return decision.events;
}
