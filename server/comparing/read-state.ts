import type { Database } from '../../db/database';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { readSnapshot } from '../../db/snapshots';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import { fromSnapshot, readEntries, toHappened } from '../hosting/folded';

/** The whole state of an exercise, read from its record without hosting it: from its snapshot, where there is one. */
export async function readState(db: Database, exerciseId: string): Promise<State> {
  const kept = await fromSnapshot(await readSnapshot(db, exerciseId));
  let state = kept?.state ?? initialState;
  for await (const entry of readEntries(createDrizzleEventLog(db), exerciseId, kept?.seq ?? 0))
    state = evolve(state, toHappened(entry));
  return state;
}
