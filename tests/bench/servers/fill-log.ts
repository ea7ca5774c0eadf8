import { closeDatabase, openDatabase } from '../../../db/connection';
import type { Database } from '../../../db/database';
import { createDrizzleEventLog } from '../../../db/log/event-log-drizzle';
import { commands, events } from '../../../db/schema';
import { decide } from '../../../exercise/decide';
import { type ExerciseEvent, eventVersion } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { idFrom } from '../../../exercise/ids';
import { initialState, type State } from '../../../exercise/state';
import { upcast } from '../../../exercise/upcast';
import { nextCommandId } from '../seats/command';

/** An exercise whose record is to become longer. */
export interface Filling {
  exercise: string;
  /** The seat of a player, who pins and unpins. */
  seat: string;
  /** How many events the record is to have. */
  length: number;
}

/** Rows that are inserted with one statement. */
const batch = 500;

/**
 * Writes long records while no server runs: a player pins a fact and takes it down again, over and over, so that the
 * record grows and the state does not. The rules decide every one of them; only the server's way is left out.
 */
export async function fillLogs(
  store: { dataDir: string; url?: string },
  fillings: readonly Filling[],
): Promise<void> {
  const db = await openDatabase(store);
  try {
    for (const filling of fillings) await fill(db, filling);
  } finally {
    await closeDatabase();
  }
}

async function fill(db: Database, { exercise, seat, length }: Filling): Promise<void> {
  const entries = await createDrizzleEventLog(db).read(exercise);
  let state = entries.reduce(
    (folded: State, entry) => evolve(folded, { at: entry.at, event: upcast(entry) }),
    initialState,
  );
  let seq = entries.length;
  let pinned = '';
  while (seq < length) {
    const rows: (typeof events.$inferInsert)[] = [];
    while (rows.length < batch && seq < length) {
      const commandId = nextCommandId();
      const at = Date.now();
      const event = decidedBy(state, seat, commandId, at, pinned);
      pinned = pinned ? '' : idFrom('fact', commandId);
      state = evolve(state, { at, event });
      seq += 1;
      const { type, ...body } = event;
      rows.push({ exerciseId: exercise, seq, at, commandId, by: seat, version: eventVersion, type, body });
    }
    await db.orm.insert(events).values(rows);
    await db.orm.insert(commands).values(
      rows.map(({ exerciseId, commandId, seq: at }) => ({
        exerciseId,
        commandId,
        firstSeq: at,
        lastSeq: at,
      })),
    );
  }
}

/** The one event of the next command. */
function decidedBy(state: State, by: string, id: string, now: number, pinned: string): ExerciseEvent {
  const decision = decide(state, {
    id,
    by,
    now,
    command: pinned
      ? { type: 'UnpinFact', fact: pinned }
      : { type: 'PinFact', kind: 'known', text: 'The bridge at Tesh is closed to lorries.' },
    circumstances: { present: [] },
  });
  const [event] = decision.ok ? decision.events : [];
  if (!event)
    throw new Error(`The rules refused what the bench filled a record with: ${JSON.stringify(decision)}`);
  return event;
}
