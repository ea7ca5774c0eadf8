import type { EventLog, RecordedEntry } from '../../db/event-log';
import { allChannels, type Channel } from '../../exercise/channel';
import { type ExerciseEvent, rulesVersion } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import { upcast } from '../../exercise/upcast';
import { type Disclosed, emptyStream, type Stream, tell } from './stream';

/** The whole record of an exercise, folded: the state that the rules decide on, and one stream for every channel. */
export interface Folded {
  seq: number;
  state: State;
  streams: Map<Channel, Stream>;
}

/** What a snapshot keeps of a fold. The tails are left out: who reconnects from before it gets a view. */
export interface FoldedSnapshot extends Record<string, unknown> {
  state: State;
  streams: { channel: Channel; cursor: number; view: State }[];
}

/** Before the first event. */
export function emptyFold(): Folded {
  return { seq: 0, state: initialState, streams: new Map() };
}

/** The fold that a snapshot kept; null when it was made by other rules. */
export function fromSnapshot(
  snapshot: { seq: number; rulesVersion: number; body: Record<string, unknown> } | null,
): Folded | null {
  if (snapshot?.rulesVersion !== rulesVersion) return null;
  const body = snapshot.body as FoldedSnapshot;
  const streams = body.streams.map((kept): [Channel, Stream] => [kept.channel, { ...kept, tail: [] }]);
  return { seq: snapshot.seq, state: body.state, streams: new Map(streams) };
}

/** What to keep of a fold. */
export function toSnapshot({ state, streams }: Folded): FoldedSnapshot {
  return {
    state,
    streams: [...streams.values()].map(({ channel, cursor, view }) => ({ channel, cursor, view })),
  };
}

/**
 * Folds one recorded event in.
 * @returns what each channel is to be told, and the channels that began with this event
 */
export function foldIn(
  folded: Folded,
  at: number,
  event: ExerciseEvent,
): { told: Disclosed[]; began: Channel[] } {
  folded.state = evolve(folded.state, { at, event });
  folded.seq += 1;
  const began: Channel[] = [];
  for (const channel of allChannels(folded.state)) {
    if (folded.streams.has(channel)) continue;
    folded.streams.set(channel, emptyStream(channel));
    began.push(channel);
  }
  const told: Disclosed[] = [];
  for (const stream of folded.streams.values()) {
    const disclosed = tell(stream, at, [event]);
    if (disclosed) told.push(disclosed);
  }
  return { told, began };
}

/**
 * Tells the debrief channel everything from the first event on, once it exists: every other channel begins with what
 * first concerns it, the debrief looks back on the whole.
 */
export async function lookBack(folded: Folded, log: EventLog, exerciseId: string): Promise<void> {
  const stream = emptyStream('debrief');
  for (const entry of await log.read(exerciseId, 0, folded.seq)) {
    tell(stream, entry.at, [upcast(entry)]);
  }
  folded.streams.set('debrief', stream);
}

/** Folds recorded entries in, without telling anybody. */
export async function foldEntries(
  folded: Folded,
  entries: RecordedEntry[],
  log: EventLog,
  exerciseId: string,
): Promise<void> {
  let hasDebrief = false;
  for (const entry of entries) {
    const { began } = foldIn(folded, entry.at, upcast(entry));
    hasDebrief ||= began.includes('debrief');
  }
  if (hasDebrief) await lookBack(folded, log, exerciseId);
}
