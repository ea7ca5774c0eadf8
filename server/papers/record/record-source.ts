import { setImmediate } from 'node:timers/promises';
import type { EventLog } from '../../../db/log/event-log';
import type { Channel } from '../../../exercise/channel';
import { disclose } from '../../../exercise/disclose';
import { actorOn } from '../../../exercise/disclosure/actor';
import type { ExerciseEvent, Happened } from '../../../exercise/event';
import type { State } from '../../../exercise/state';
import { readEntries, toHappened } from '../../hosting/folded';

/** How long a turn is, by which clock, and how others get theirs. */
export interface Turns {
  /** For so many milliseconds it is written before others have their turn. */
  turnMs: number;
  /** Milliseconds that only grow. */
  now: () => number;
  giveWay: () => Promise<unknown>;
}

const usual: Turns = { turnMs: 10, now: () => performance.now(), giveWay: () => setImmediate() };

/** Where the record of an exercise is read from, and on which channels whoever asks may know it. */
export interface RecordSource {
  log: EventLog;
  exerciseId: string;
  /** The whole state behind the last event that is written. */
  state: State;
  /** The fullest of what these were told is written. */
  channels: readonly Channel[];
  /** The `seq` of that event: the record may have grown since. */
  upTo: number;
}

/** Gives way to whatever else waits, now and then, so that a long record holds nobody up. */
export async function* inTurns<T>(
  all: AsyncIterable<T>,
  { turnMs, now, giveWay } = usual,
): AsyncGenerator<T> {
  let since = now();
  for await (const one of all) {
    yield one;
    if (now() - since < turnMs) continue;
    await giveWay();
    since = now();
  }
}

/** The events that the channels were told, in order, as they were told them. */
export async function* toldOn(source: RecordSource): AsyncGenerator<Happened> {
  const { log, exerciseId, state, channels, upTo } = source;
  for await (const entry of inTurns(readEntries(log, exerciseId, 0, upTo))) {
    const whole = toHappened(entry);
    const event = fullest(whole.event, channels);
    if (!event) continue;
    const by = channels.map((channel) => actorOn(channel, whole, state)).find((actor) => actor !== undefined);
    yield { at: whole.at, event, ...(by === undefined ? {} : { by }) };
  }
}

function fullest(event: ExerciseEvent, channels: readonly Channel[]): ExerciseEvent | null {
  const known = channels.map((channel) => disclose(event, channel)).filter((told) => told !== null);
  return known.find((one) => 'secret' in one) ?? known[0] ?? null;
}
