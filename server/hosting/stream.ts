import type { Channel } from '../../exercise/channel';
import { shareOf } from '../../exercise/disclose';
import { actorOn } from '../../exercise/disclosure/actor';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import { toldOn } from '../../exercise/told';

/** How many disclosed events a stream keeps in memory for those who reconnect; older ones get a snapshot. */
const tailLength = 256;

/** What one channel has been told: its view, how many events that took, and the latest of them. */
export interface Stream {
  channel: Channel;
  /** The count of events disclosed to this channel; the channel's own cursor. */
  cursor: number;
  view: State;
  tail: Happened[];
  /** The answer to somebody who needs the whole view, as JSON, until the next event; null when nobody asked. */
  json: Buffer | null;
}

/** A part of a stream, as it is sent: `events[0]` has the cursor `from`. */
export interface Disclosed {
  channel: Channel;
  from: number;
  events: Happened[];
}

/** A channel that has been told nothing. */
export function emptyStream(channel: Channel): Stream {
  return { channel, cursor: 0, view: initialState, tail: [], json: null };
}

/** An event as some channels may know it, and what it has made of each of their views. */
interface Version {
  happened: Happened;
  views: Map<State, State>;
}

/**
 * The versions of one event, by how much of it they hold and whether they name who did it. Channels that are told the same
 * share what is told, and those that knew the same before share the view that it leads to.
 */
export type Versions = Map<string, Version>;

function versionFor(channel: Channel, whole: Happened, state: State, versions: Versions): Version | null {
  const share = shareOf(whole.event, channel);
  if (share === 'nothing') return null;
  const name = `${share} ${actorOn(channel, whole, state) ?? ''}`;
  const known = versions.get(name);
  if (known) return known;
  const happened = toldOn(channel, whole, state);
  if (!happened) return null;
  const version = { happened, views: new Map() };
  versions.set(name, version);
  return version;
}

function viewBehind(view: State, { happened, views }: Version): State {
  const found = views.get(view) ?? evolve(view, happened);
  views.set(view, found);
  return found;
}

/**
 * Tells a stream what happened, as far as its channel may know it.
 * @param state behind the event, for who did it
 * @param versions of this event that other streams were told
 * @returns what is to be sent; null when there is nothing
 */
export function tell(
  stream: Stream,
  whole: Happened,
  state: State,
  versions: Versions = new Map(),
): Disclosed | null {
  const version = versionFor(stream.channel, whole, state, versions);
  if (!version) return null;
  const { happened } = version;
  stream.view = viewBehind(stream.view, version);
  stream.cursor += 1;
  stream.json = null;
  stream.tail.push(happened);
  // Cut now and then, not each time: moving the whole tail for every event would cost more than the event.
  if (stream.tail.length >= 2 * tailLength) stream.tail.splice(0, stream.tail.length - tailLength);
  return { channel: stream.channel, from: stream.cursor, events: [happened] };
}

/** What several events told, put together: one message for each channel. */
export function together(told: readonly Disclosed[]): Disclosed[] {
  const channels = new Map<Channel, Disclosed>();
  for (const { channel, from, events } of told) {
    const known = channels.get(channel);
    if (known) known.events.push(...events);
    else channels.set(channel, { channel, from, events: [...events] });
  }
  return [...channels.values()];
}

/** The answer to a channel's cursor: the events behind it, or a snapshot. */
export type CatchUp = { cursor: number; events: Happened[] } | { cursor: number; view: State };

/** What somebody who has everything up to `cursor` lacks: the tail, or the whole view when that is too far back. */
function since({ tail, ...stream }: Stream, cursor: number): CatchUp {
  const missing = stream.cursor - cursor;
  return missing >= 0 && missing <= tail.length
    ? { cursor: stream.cursor, events: tail.slice(tail.length - missing) }
    : { cursor: stream.cursor, view: stream.view };
}

/** The same as the bytes of its JSON (`CatchUp`). Those who come without anything all get the same bytes. */
export function sinceAsJson(stream: Stream, cursor: number | undefined): Buffer {
  if (cursor !== undefined) return Buffer.from(JSON.stringify(since(stream, cursor)));
  stream.json ??= Buffer.from(JSON.stringify({ cursor: stream.cursor, view: stream.view } satisfies CatchUp));
  return stream.json;
}
