import type { State } from '../../exercise/state';

/** The seats that are here: those that somebody is connected to, and those that a bot plays, which are never away. */
export function hereWithBots(state: State, connected: readonly string[]): string[] {
  const bots = Object.values(state.seats).filter((seat) => seat.bot && !seat.removed);
  return [...new Set([...connected, ...bots.map((seat) => seat.id)])];
}
