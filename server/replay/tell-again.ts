import type { RulesSpan } from '../../db/rules-spans';
import type { Channel } from '../../exercise/channel';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import {
  followedIn,
  hasBegun,
  type Replayed,
  type ReplayLine,
  type RunningChannel,
  toldAgain,
} from '../../exercise/replay';
import { initialState, type State } from '../../exercise/state';
import { toldBefore } from './told-before';

/** What is told again, and to whom. */
export interface TellingAgain {
  /** The record from its first event on, up to and with the one at a position. */
  read: (upTo?: number) => AsyncIterable<Happened>;
  replayed: Replayed;
  /** The channel by which it is cut for whoever asks; null for nothing. */
  cut: RunningChannel | null;
  /** Under which rules the record was decided, in order. */
  spans: readonly RulesSpan[];
}

/** An event of the record with its place in it. */
interface Step {
  seq: number;
  happened: Happened;
  before: State;
  state: State;
}

/**
 * Tells again what was told, line by line in the order of the record. What a channel that is followed from somewhere in the
 * middle was told before comes as a view, as it came to the seat. Nothing is kept but how far each channel is.
 */
export async function* tellAgain(telling: TellingAgain): AsyncGenerator<ReplayLine> {
  const cursors = new Map<Channel, number>();
  let state = initialState;
  let seq = 0;
  let count = 0;
  for await (const happened of telling.read()) {
    seq += 1;
    const before = state;
    state = evolve(state, happened);
    const step = { seq, happened, before, state };
    const lines = [
      ...rulesAt(step, telling.spans),
      ...eventsOn([...cursors.keys()], cursors, step, telling.cut),
      ...(await followAnew(cursors, step, telling)),
    ];
    yield* lines;
    count += lines.length;
  }
  yield { end: count };
}

function rulesAt({ seq, happened: { at } }: Step, spans: readonly RulesSpan[]): ReplayLine[] {
  const span = spans.find(({ fromSeq }) => fromSeq === seq);
  if (span) return [{ at, rules: span.rulesVersion }];
  return seq === 1 ? [{ at, rules: null }] : [];
}

function eventsOn(
  channels: readonly Channel[],
  cursors: Map<Channel, number>,
  { happened, state }: Step,
  cut: RunningChannel | null,
): ReplayLine[] {
  return channels.flatMap((channel) => {
    const told = toldAgain(channel, happened, state, cut);
    if (!told) return [];
    const cursor = (cursors.get(channel) ?? 0) + 1;
    cursors.set(channel, cursor);
    return [{ ...told, channel, cursor }];
  });
}

/** Whether a channel may have been told something before it is first followed: one looks back, one may end and begin again. */
const isLate = (channel: Channel) => channel === 'debrief' || channel === 'red';

/** Whether the channels that begin with an event were told before that this is a what-if. */
const isOfWhatIf = ({ before, happened }: Step) =>
  before.fork !== null && happened.event.type === 'ExerciseOpened';

/** Behind an event: what is followed now, where that has changed, and what those channels were told before. */
async function followAnew(
  cursors: Map<Channel, number>,
  step: Step,
  { read, replayed, cut }: TellingAgain,
): Promise<ReplayLine[]> {
  const follows = followedIn(step.state, replayed, cut);
  const fresh = follows.filter((channel) => !cursors.has(channel));
  if (fresh.length === 0 && follows.length === cursors.size) return [];
  const { at } = step.happened;
  const lines: ReplayLine[] = [{ at, follows }];
  for (const channel of cursors.keys()) if (!follows.includes(channel)) cursors.delete(channel);
  for (const channel of fresh) {
    if (!isLate(channel) && !hasBegun(step.before, channel) && !isOfWhatIf(step)) {
      cursors.set(channel, 0);
      const first = eventsOn([channel], cursors, step, cut);
      lines.push(...(first.length > 0 ? first : [{ at, channel, cursor: 0, view: initialState }]));
    } else {
      const { cursor, view } = await toldBefore(read(step.seq), channel, cut);
      cursors.set(channel, cursor);
      lines.push({ at, channel, cursor, view });
    }
  }
  return lines;
}
