'use client';

import { useView } from '../live/use-views';
import { placedTeam } from '../play/placed-team';

/** Gives the name of a team by its id. */
export function useTeamName(): (id: string) => string {
  const view = useView();
  return (id) => placedTeam(view, id)?.name ?? id;
}
