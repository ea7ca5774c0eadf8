import type { Seat, State } from '../state';

type FirstRead = State['firstRead'];

/** The first readings once a seat has read a release: the very same when somebody of its team had before. */
export function withFirstRead(
  first: FirstRead,
  release: string,
  seat: Seat | undefined,
  at: number,
): FirstRead {
  if (!seat?.team || seat.bot || first[release]?.[seat.team] !== undefined) return first;
  return { ...first, [release]: { ...first[release], [seat.team]: at } };
}

/** The first readings once somebody has come to a team: what they had read is known there from now on. */
export function withNewcomer({ firstRead, reads }: State, seat: Seat, at: number): FirstRead {
  return Object.entries(reads)
    .filter(([, readers]) => readers.includes(seat.id))
    .reduce((first, [release]) => withFirstRead(first, release, seat, at), firstRead);
}
