'use client';

import { useWritten } from '../desk/desk-context';

/** The members of a team's bodies, as far as the story names them itself. A ready body named by its id keeps its own. */
export function useSeatsOf(team: string): { id: string; name: string }[] {
  return useWritten('body').flatMap(({ value }) => {
    if (value.team !== team) return [];
    return (value.members ?? []).map((member) =>
      typeof member === 'string'
        ? { id: member, name: member }
        : { id: member.id, name: member.name ?? member.id },
    );
  });
}
