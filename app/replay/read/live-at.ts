import type { State } from '../../../exercise/state';
import { initialLiveState, type LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import type { KnownChannels } from './tape-fold';

/**
 * What a connection of the seat knew at an instant, in epoch milliseconds, at which time stands still. Who was connected is
 * in no record, so everybody who had a seat counts as here.
 */
export function liveAt(seat: string, channels: KnownChannels, stillAt: number): LiveState {
  const live: LiveState = { ...initialLiveState, status: 'live', seat, channels, stillAt };
  return { ...live, present: presentAmong(baseView(live).seats) };
}

const presentOf = new WeakMap<State['seats'], string[]>();

/** The same list for the same seats: what shows who is here is drawn anew with every jump otherwise. */
function presentAmong(seats: State['seats']): string[] {
  const known = presentOf.get(seats);
  if (known) return known;
  const present = Object.values(seats).flatMap(({ id, removed }) => (removed ? [] : [id]));
  presentOf.set(seats, present);
  return present;
}
