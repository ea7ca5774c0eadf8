import type { Seat, State } from '../../../exercise/state';
import type { StoryTeam } from '../../../exercise/story';

/** A team with its place in the scenario's order, which gives it its shape. */
export interface PlacedTeam extends StoryTeam {
  place: number;
}

/** The teams in the scenario's order. */
export function teamsOf({ opening }: Pick<State, 'opening'>): PlacedTeam[] {
  return (opening?.teams ?? []).map((team, place) => ({ ...team, place }));
}

/** Everybody who plays, in the order in which they came; who came late and waits for a place does not play yet. */
export function playersOf({ seats }: Pick<State, 'seats'>, team?: string): Seat[] {
  return Object.values(seats).filter(
    (seat) =>
      seat.role === 'player' &&
      !seat.isWaiting &&
      !seat.removed &&
      (team === undefined || seat.team === team),
  );
}

/** Everybody who came late and waits for a place, in the order in which they came. */
export function waitingOf({ seats }: State): Seat[] {
  return Object.values(seats).filter((seat) => seat.isWaiting && !seat.removed);
}

/** The name of the member of a body that a seat speaks for; empty when it holds none. */
export function memberNameOf({ opening }: Pick<State, 'opening'>, member: Seat['member']): string {
  const body = opening?.bodies.find((candidate) => candidate.id === member?.body);
  return body?.members.find((candidate) => candidate.id === member?.id)?.name ?? '';
}
