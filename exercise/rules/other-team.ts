import type { State } from '../state';

/** The id of a team that is not the own one; null when there is no such team. */
export function otherTeamOf({ opening }: State, own: string, id: string): string | null {
  return id !== own && opening?.teams.some((team) => team.id === id) ? id : null;
}
