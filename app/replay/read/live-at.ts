import { initialLiveState, type LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import type { KnownChannels } from './tape-fold';

/**
 * What a connection of the seat knew at an instant, in epoch milliseconds, at which time stands still. Who was connected is
 * in no record, so everybody who had a seat counts as here.
 */
export function liveAt(seat: string, channels: KnownChannels, stillAt: number): LiveState {
  const live: LiveState = { ...initialLiveState, status: 'live', seat, channels, stillAt };
  const { seats } = baseView(live);
  const present = Object.values(seats).flatMap(({ id, removed }) => (removed ? [] : [id]));
  return { ...live, present };
}
