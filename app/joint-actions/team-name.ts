import type { State } from '../../exercise/state';

const teamOf = ({ opening }: State, id: string) => opening?.teams.find((team) => team.id === id);

/** A team's name; its id where the scenario does not know it. */
export function nameOf(view: State, id: string): string {
  return teamOf(view, id)?.name ?? id;
}

/** A team's short name, for a table. */
export function shortNameOf(view: State, id: string): string {
  return teamOf(view, id)?.shortName ?? id;
}
