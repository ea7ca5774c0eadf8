import type { SeatId } from './ids';
import { type State, seatOf } from './state';

/** A stream of disclosed events. Everybody who follows a channel sees the same. */
export type Channel =
  | 'lead'
  | 'control'
  | 'simcell'
  | 'evaluators'
  | 'observers'
  | 'technicians'
  | 'screen'
  | 'debrief'
  | 'red'
  | `team:${string}`
  | `watch:${string}`
  | `body:${string}`
  | `seat:${SeatId}`;

/** Every kind of channel; the part before the colon. */
export const channelKinds = [
  'lead',
  'control',
  'simcell',
  'evaluators',
  'observers',
  'technicians',
  'screen',
  'debrief',
  'red',
  'team',
  'watch',
  'body',
  'seat',
] as const;
/** The kind of a channel. */
export type ChannelKind = (typeof channelKinds)[number];

/** The kind of a channel, for example `team` for `team:national`. */
export function channelKind(channel: Channel): ChannelKind {
  return channel.split(':')[0] as ChannelKind;
}

/** What stands after the colon: the team, body or seat. Empty for the channels that have none. */
export function channelOwner(channel: Channel): string {
  const at = channel.indexOf(':');
  return at < 0 ? '' : channel.slice(at + 1);
}

/** EX76, EX146: the channels that a seat follows now: those that are its own, and the debrief once it is open. */
export function channelsOf(state: State, seatId: SeatId): Channel[] {
  const seat = seatOf(state, seatId);
  if (!seat || seat.removed) return [];
  const own: Channel = `seat:${seatId}`;
  // EX122: who waits for a place hears nothing but that they have one.
  if (seat.isWaiting) return [own];
  const debrief: Channel[] = state.debrief ? ['debrief'] : [];
  switch (seat.role) {
    case 'lead':
    case 'control':
    case 'simcell':
    case 'screen':
      return [seat.role, own, ...debrief];
    case 'evaluator':
      return ['evaluators', own, ...debrief];
    case 'observer':
      return ['observers', own, ...watched(state), ...debrief];
    case 'technician':
      return ['technicians', own, ...debrief];
    // What the whole room sees, and what is the red cell's own: no team's texts, and no grants to observers.
    case 'red':
      return ['screen', 'red', own, ...debrief];
    case 'player': {
      const channels: Channel[] = [own];
      if (seat.team) channels.push(`team:${seat.team}`);
      if (seat.member) channels.push(`body:${seat.member.body}`);
      return [...channels, ...debrief];
    }
  }
}

/** What observers may read of one team: the injects that reached it, when the lead has granted them. */
function watched({ observing: { team } }: State): Channel[] {
  return team === null ? [] : [`watch:${team}`];
}

/** EX77: every channel that can exist in this exercise. */
export function allChannels(state: State): Channel[] {
  const teams = (state.opening?.teams ?? []).map((team): Channel => `team:${team.id}`);
  const watches = (state.opening?.teams ?? []).map((team): Channel => `watch:${team.id}`);
  const bodies = (state.opening?.bodies ?? []).map((body): Channel => `body:${body.id}`);
  const seats = Object.keys(state.seats).map((seat): Channel => `seat:${seat}`);
  const debrief: Channel[] = state.debrief ? ['debrief'] : [];
  const red: Channel[] = state.redCell ? ['red'] : [];
  return [
    'lead',
    'control',
    'simcell',
    'evaluators',
    'observers',
    'technicians',
    'screen',
    ...teams,
    ...watches,
    ...bodies,
    ...seats,
    ...red,
    ...debrief,
  ];
}
