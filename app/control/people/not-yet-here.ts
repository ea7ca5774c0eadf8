import type { SeatId } from '../../../exercise/ids';
import type { Seat } from '../../../exercise/state';

/** Two names that one person might type for the same, as the server compares them. */
const alike = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');

/** Those of a list who have no seat yet, in its order. */
export function notYetHere<P extends { name: string }>(people: P[], seats: Record<SeatId, Seat>): P[] {
  const here = new Set(
    Object.values(seats)
      .filter((seat) => !seat.removed)
      .map((seat) => alike(seat.name)),
  );
  return people.filter((person) => !here.has(alike(person.name)));
}
