import { allChannels, type Channel, channelKind, channelOwner, channelsOf } from './channel';
import { disclose } from './disclose';
import { actorOn } from './disclosure/actor';
import type { ExerciseEvent, Happened } from './event';
import type { SeatId } from './ids';
import { type State, seatOf } from './state';
import { toldOn } from './told';

/** Who asks for a replay: a seat, or the facilitator's account, which knows what the lead knows. */
export type Asker = SeatId | 'facilitator';
/** What is replayed: what one seat was told, with the channels that it followed at each moment, or one shared channel. */
export type Replayed = { seat: SeatId } | { channel: Channel };
/** The channel on which those who run an exercise are told of it. */
export type RunningChannel = 'lead' | 'control';

/**
 * One line of a replay, in the order of the record; `at` is in epoch milliseconds. `rules`: under which version of the rules
 * the record goes on from here, null where that was not kept. `follows`: the channels that are followed from here on.
 * Behind it, for each channel that is new, either what it was told so far, folded as a seat gets it (`view`), or the event
 * with which it begins. `event`: what a channel was told.
 * `end`: how many lines came before, so that an answer that broke off is known for one.
 */
export type ReplayLine =
  | { at: number; rules: number | null }
  | { at: number; follows: Channel[] }
  | { at: number; channel: Channel; cursor: number; view: State }
  | { at: number; channel: Channel; cursor: number; event: ExerciseEvent; by?: SeatId }
  | { end: number };

/** The channel on which the asker was told as one who runs the exercise; null for everybody else. */
export function runsBy(state: State, asker: Asker): RunningChannel | null {
  if (asker === 'facilitator') return 'lead';
  const role = seatOf(state, asker)?.role;
  return role === 'lead' || role === 'control' ? role : null;
}

/** EX370: nothing is replayed before ENDEX: what others are told while play runs is theirs. */
export function isReplayOpen({ phase }: State): boolean {
  return phase === 'ended' || phase === 'closed';
}

/**
 * EX371: a seat replays itself. EX372: the lead and the controllers replay every other seat and every shared channel; a
 * controller neither the lead's nor the evaluators', which are not told to controllers.
 */
export function mayReplay(state: State, asker: Asker, replayed: Replayed): boolean {
  if (!isReplayOpen(state)) return false;
  const runs = runsBy(state, asker);
  if ('channel' in replayed) return runs !== null && isHeardBy(runs, replayed.channel);
  if (replayed.seat === asker) return seatOf(state, asker)?.removed === false;
  return runs !== null && state.seats[replayed.seat] !== undefined;
}

function isHeardBy(runs: RunningChannel, channel: Channel): boolean {
  const kind = channelKind(channel);
  return kind !== 'seat' && (runs === 'lead' || (kind !== 'lead' && kind !== 'evaluators'));
}

/** By which channel a replay is cut (EX373); null where the asker hears again what was told to the asker itself. */
export function cutFor(state: State, asker: Asker, replayed: Replayed): RunningChannel | null {
  const runs = runsBy(state, asker);
  const isOwn = 'seat' in replayed ? replayed.seat === asker : replayed.channel === runs;
  return isOwn ? null : runs;
}

/** EX374: the channels that are replayed at a moment: those that the seat followed then, as far as the asker may hear them. */
export function followedIn(then: State, replayed: Replayed, cut: RunningChannel | null): Channel[] {
  if ('channel' in replayed) return hasBegun(then, replayed.channel) ? [replayed.channel] : [];
  const own: Channel = `seat:${replayed.seat}`;
  const channels = channelsOf(then, replayed.seat);
  return cut === null ? channels : channels.filter((one) => one === own || isHeardBy(cut, one));
}

/** Whether a channel was there at a moment of the record. */
export function hasBegun(then: State, channel: Channel): boolean {
  if (channelKind(channel) === 'seat') return then.seats[channelOwner(channel)] !== undefined;
  return then.opening !== null && allChannels({ ...then, seats: {} }).includes(channel);
}

/**
 * EX373: what a replay tells of what happened. Whoever hears others' channels again is told nothing that neither the own
 * channel nor the debrief was told: single votes in secret, how a team's picks were spread, and to controllers who stepped out.
 */
export function toldAgain(
  channel: Channel,
  whole: Happened,
  state: State,
  cut: RunningChannel | null,
): Happened | null {
  const told = toldOn(channel, whole, state);
  if (!told || cut === null) return told;
  const known = [cut, 'debrief' as const].flatMap((one) => Object.keys(disclose(whole.event, one) ?? {}));
  if (known.length === 0) return null;
  const fields = Object.entries(told.event).filter(([field]) => known.includes(field));
  const isActorKnown = told.by !== undefined && actorOn(cut, whole, state) !== undefined;
  const event = Object.fromEntries(fields) as ExerciseEvent;
  return { at: told.at, event, ...(isActorKnown ? { by: told.by } : {}) };
}
