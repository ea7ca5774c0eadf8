import type { EventLog, RecordedEntry } from '../../db/log/event-log';
import type { Snapshot } from '../../db/snapshots';
import { allChannels, type Channel } from '../../exercise/channel';
import { seatsNamedIn } from '../../exercise/disclose';
import { type EventType, type ExerciseEvent, type Happened, rulesVersion } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import { upcast } from '../../exercise/upcast';
import { unpackSnapshot } from './pack-snapshot';
import { type Disclosed, emptyStream, type Stream, tell, type Versions } from './stream';

/** The whole record of an exercise, folded: the state that the rules decide on, and one stream for every channel. */
export interface Folded {
  seq: number;
  /** When the last event was recorded; time never goes back within a record. */
  at: number;
  state: State;
  streams: Map<Channel, Stream>;
  /** What a what-if begins with, until the opening behind it says which teams and bodies are to be told. */
  forked: Happened | null;
  /** The streams that more than one seat may follow; a seat's own is looked for only when an event names the seat. */
  shared: Stream[];
}

/** What a snapshot keeps of a fold. The tails are left out: who reconnects from before it gets a view. */
export interface FoldedSnapshot {
  at: number;
  state: State;
  streams: { channel: Channel; cursor: number; view: State }[];
}

/** How many entries are read from the record at once. */
const pageSize = 2_000;
/** Events with which a channel may begin. */
const beginsChannels: readonly EventType[] = [
  'ExerciseOpened',
  'SeatTaken',
  'RedCellEnabled',
  'DebriefOpened',
];

/** Before the first event. */
export function emptyFold(): Folded {
  return { seq: 0, at: 0, state: initialState, streams: new Map(), forked: null, shared: [] };
}

function sharedOf(streams: Folded['streams']): Stream[] {
  return [...streams.values()].filter(({ channel }) => !channel.startsWith('seat:'));
}

function addStream(folded: Folded, stream: Stream): void {
  folded.streams.set(stream.channel, stream);
  folded.shared = sharedOf(folded.streams);
}

/** The fold that a snapshot kept; null when it was made by other rules or cannot be read. */
export async function fromSnapshot(snapshot: Snapshot | null): Promise<Folded | null> {
  if (snapshot?.rulesVersion !== rulesVersion) return null;
  const body = await unpackSnapshot(snapshot.body);
  if (!body) return null;
  const folded: Folded = { ...emptyFold(), seq: snapshot.seq, at: body.at, state: body.state };
  for (const kept of body.streams) folded.streams.set(kept.channel, { ...kept, tail: [], json: null });
  folded.shared = sharedOf(folded.streams);
  return folded;
}

/** What to keep of a fold. */
export function toSnapshot({ at, state, streams }: Folded): FoldedSnapshot {
  return {
    at,
    state,
    streams: [...streams.values()].map(({ channel, cursor, view }) => ({ channel, cursor, view })),
  };
}

function beginStreams(folded: Folded, event: ExerciseEvent): boolean {
  if (!beginsChannels.includes(event.type)) return false;
  const began = allChannels(folded.state).filter((channel) => !folded.streams.has(channel));
  for (const channel of began) addStream(folded, emptyStream(channel));
  if (folded.forked && event.type === 'ExerciseOpened') {
    const versions: Versions = new Map();
    for (const channel of began)
      tell(folded.streams.get(channel) as Stream, folded.forked, folded.state, versions);
    folded.forked = null;
  }
  return began.includes('debrief');
}

/**
 * Folds one recorded event in.
 * @param state the state behind it, where it is known already
 * @returns what each channel is to be told, and whether the debrief began with this event
 */
export function foldIn(
  folded: Folded,
  happened: Happened,
  state: State = evolve(folded.state, happened),
): { told: Disclosed[]; beganDebrief: boolean } {
  const { at, event } = happened;
  folded.state = state;
  folded.seq += 1;
  folded.at = at;
  if (event.type === 'ExerciseForked') folded.forked = happened;
  const beganDebrief = beginStreams(folded, event);
  const told: Disclosed[] = [];
  const versions: Versions = new Map();
  const tellStream = (stream: Stream | undefined) => {
    const disclosed = stream && tell(stream, happened, state, versions);
    if (disclosed) told.push(disclosed);
  };
  for (const stream of folded.shared) tellStream(stream);
  for (const seat of seatsNamedIn(event)) tellStream(folded.streams.get(`seat:${seat}`));
  return { told, beganDebrief };
}

/** An entry of the record, in today's shape. */
export function toHappened(entry: RecordedEntry): Happened {
  return { at: entry.at, event: upcast(entry), ...(entry.by === null ? {} : { by: entry.by }) };
}

/** The entries of a stretch of the record, page by page. */
export async function* readEntries(
  log: EventLog,
  exerciseId: string,
  afterSeq: number,
  upTo = Number.POSITIVE_INFINITY,
): AsyncGenerator<RecordedEntry> {
  let after = afterSeq;
  while (after < upTo) {
    const page = await log.read(exerciseId, after, Math.min(pageSize, upTo - after));
    yield* page;
    after += page.length;
    if (page.length < pageSize) return;
  }
}

/**
 * Tells the debrief channel everything from the first event on, once it exists: every other channel begins with what
 * first concerns it, the debrief looks back on the whole.
 */
export async function lookBack(folded: Folded, log: EventLog, exerciseId: string): Promise<void> {
  const stream = emptyStream('debrief');
  for await (const entry of readEntries(log, exerciseId, 0, folded.seq))
    tell(stream, toHappened(entry), folded.state);
  addStream(folded, stream);
}

/** Folds everything in that the record holds behind a fold, without telling anybody. */
export async function foldRest(folded: Folded, log: EventLog, exerciseId: string): Promise<void> {
  let hasDebrief = false;
  for await (const entry of readEntries(log, exerciseId, folded.seq)) {
    const { beganDebrief } = foldIn(folded, toHappened(entry));
    hasDebrief ||= beganDebrief;
  }
  if (hasDebrief) await lookBack(folded, log, exerciseId);
}
