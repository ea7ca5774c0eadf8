import type { Database } from '../../db/database';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { readSnapshot } from '../../db/snapshots';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import { fromSnapshot, readEntries, toHappened } from '../hosting/folded';

/** A state, and the number of the last event in it. */
export interface StateUpTo {
  state: State;
  upTo: number;
}

/** The whole state of an exercise, read from its record without hosting it: from its snapshot, where there is one. */
export async function readStateUpTo(db: Database, exerciseId: string): Promise<StateUpTo> {
  const kept = await fromSnapshot(await readSnapshot(db, exerciseId));
  let state = kept?.state ?? initialState;
  let upTo = kept?.seq ?? 0;
  for await (const entry of readEntries(createDrizzleEventLog(db), exerciseId, upTo)) {
    state = evolve(state, toHappened(entry));
    upTo = entry.seq;
  }
  return { state, upTo };
}

/** The same where it does not matter how far it goes. */
export async function readState(db: Database, exerciseId: string): Promise<State> {
  return (await readStateUpTo(db, exerciseId)).state;
}
