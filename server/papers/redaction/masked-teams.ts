import type { State } from '../../../exercise/state';

/**
 * The teams that are not named under the Chatham House Rule, because their words would be one person's: those in which at
 * most one person sits. Where that is a single team, the next smallest goes with it, or it could be told by elimination.
 */
export function maskedTeams(state: State): Set<string> {
  const teams = (state.opening?.teams ?? []).map(({ id }) => ({ id, ...peopleIn(state, id) }));
  const masked = teams.filter(({ ever, now }) => ever > 0 && now <= 1);
  if (masked.length === 1) {
    const [next] = teams.filter((team) => !masked.includes(team)).sort((one, other) => one.now - other.now);
    if (next) masked.push(next);
  }
  return new Set(masked.map(({ id }) => id));
}

function peopleIn(state: State, team: string): { ever: number; now: number } {
  const seats = Object.values(state.seats).filter((seat) => seat.team === team && !seat.bot);
  return { ever: seats.length, now: seats.filter(({ removed }) => !removed).length };
}
