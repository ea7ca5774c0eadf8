import { isStaffRole, type Seat, type State } from '../../../exercise/state';

/** The value that stands for the room screen's channel, which is there without a seat, too. */
export const roomScreen = 'screen';

/** The seats that somebody may choose among, in groups: those of each team, staff, and who watches. */
export interface Choices {
  teams: { name: string; seats: Seat[] }[];
  staff: Seat[];
  watching: Seat[];
}

/**
 * Whose replay the asker may choose, as far as the own view names people; null for those who have their own only. A controller
 * is not told what lead and evaluators were.
 */
export function choicesIn(view: State, own: Seat | undefined): Choices | null {
  if (own?.role !== 'lead' && own?.role !== 'control') return null;
  const seats = Object.values(view.seats).filter(
    ({ role, id }) => id === own.id || own.role === 'lead' || (role !== 'lead' && role !== 'evaluator'),
  );
  const teams = (view.opening?.teams ?? []).map(({ id, name }) => ({
    name,
    seats: seats.filter(({ team, role }) => role === 'player' && team === id),
  }));
  return {
    teams: teams.filter((team) => team.seats.length > 0),
    staff: seats.filter(({ role }) => isStaffRole(role) || role === 'red'),
    watching: seats.filter(({ role, team }) => role === 'observer' || (role === 'player' && team === null)),
  };
}

/** The seat that a choice names; null for a channel, and for none. */
export function seatIn(from: string | null): string | null {
  return from?.startsWith('seat:') ? from.slice('seat:'.length) : null;
}

/** What to ask the server for: a seat, the room screen, or without a choice the asker's own. */
export function queryOf(from: string | null, ownSeat: string): string {
  if (from === null || from === `seat:${ownSeat}`) return '';
  const seat = seatIn(from);
  if (seat !== null) return `?seat=${encodeURIComponent(seat)}`;
  return `?channel=${encodeURIComponent(from)}`;
}
