import type { State } from '../../exercise/state';
import type { StoryTeam } from '../../exercise/story';

/** A team with its place in the scenario's order, which gives it its shape. */
export type PlacedTeam = StoryTeam & { place: number };

/** The team with this id; null when there is none. */
export function placedTeam(view: State, id: string | null): PlacedTeam | null {
  const teams = view.opening?.teams ?? [];
  const place = teams.findIndex((team) => team.id === id);
  const team = teams[place];
  return team ? { ...team, place } : null;
}
