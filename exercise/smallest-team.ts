import type { State } from './state';

/**
 * EX123: the team that is proposed for a latecomer: the one with the fewest people among those that have a place free; the
 * first declared on a tie. Null when every place is taken.
 */
export function smallestTeam({ opening, seats }: Pick<State, 'opening' | 'seats'>): string | null {
  const peopleOf = (team: string) =>
    Object.values(seats).filter((seat) => seat.role === 'player' && seat.team === team && !seat.removed)
      .length;
  const free = (opening?.teams ?? [])
    .map(({ id, places }) => ({ id, places, people: peopleOf(id) }))
    .filter(({ places, people }) => people < places);
  return (
    free.reduce<(typeof free)[number] | null>(
      (best, team) => (best === null || team.people < best.people ? team : best),
      null,
    )?.id ?? null
  );
}
