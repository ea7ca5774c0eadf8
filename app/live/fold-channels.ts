import type { Channel } from '../../exercise/channel';
import type { Happened } from '../../exercise/event';
import type { Reducer } from '../../exercise/evolution';
import type { State } from '../../exercise/state';
import type { LiveState } from './live-state';

type Channels = LiveState['channels'];

/** The server's answer for one channel: the events behind the cursor, or the whole view. */
export type CatchUp = { cursor: number; events: Happened[] } | { cursor: number; view: State };

/** Takes in what the server answered to the cursors; channels that are no longer followed are dropped. */
export function caughtUp(known: Channels, answers: Record<string, CatchUp>, evolve: Reducer): Channels {
  const channels: Channels = {};
  for (const [name, answer] of Object.entries(answers)) {
    const channel = name as Channel;
    const before = known[channel];
    if ('view' in answer) channels[channel] = { cursor: answer.cursor, view: answer.view };
    else if (before)
      channels[channel] = { cursor: answer.cursor, view: answer.events.reduce(evolve, before.view) };
  }
  return channels;
}

/**
 * Takes in events as they arrive. Events that are known already are dropped by the cursor.
 * @returns null when some are missing in between, and the client has to catch up
 */
export function withEvents(
  known: Channels,
  channel: Channel,
  from: number,
  events: Happened[],
  evolve: Reducer,
): Channels | null {
  const before = known[channel];
  if (!before || from > before.cursor + 1) return null;
  const fresh = events.slice(before.cursor + 1 - from);
  if (fresh.length === 0) return known;
  const cursor = before.cursor + fresh.length;
  return { ...known, [channel]: { cursor, view: fresh.reduce(evolve, before.view) } };
}
