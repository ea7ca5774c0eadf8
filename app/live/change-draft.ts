import type { Connection } from './connection';
import { draftAt } from './draft-at';
import { type DraftPlace, draftTopic } from './pending';
import { savesOf } from './settle-save';

/** The parts of a draft that change: as they are now, or how they follow from what stands on it at the moment. */
export type DraftChange<T> = Partial<T> | ((now: T) => Partial<T>);

/**
 * Changes a draft from what the connection holds and not from what the screen shows: of two changes of one moment both
 * count, also where both are of the same part.
 */
export function changeDraft<T extends object>(
  connection: Pick<Connection, 'state' | 'write'>,
  { kind, move, ordinal }: DraftPlace,
  change: DraftChange<T>,
): void {
  const place = { kind, move, ordinal };
  const state = connection.state();
  const known = draftAt(state, place);
  if (!known) return;
  const { penCounter, revision } = known;
  const now = (savesOf(state.waiting, draftTopic(place)).at(-1)?.request.content ?? known.content) as T;
  const part = typeof change === 'function' ? change(now) : change;
  connection.write({ ...place, penCounter, revision, content: { ...now, ...part } });
}
