import { keyedHash } from './pseudonyms';

/** Whose something is, and what it is told apart by. */
export interface Whose {
  /** The id of a team. */
  team: string;
  /** Where two are of teams that are not named, a hash of this says which stands first. */
  id: string;
}

/** Brings a list into an order from which no team that is not named can be told. */
export type InNoOrder = <One>(all: readonly One[], whose: (one: One) => Whose) => One[];

/**
 * Lets what is of named teams stand where it stood, and behind it what is of the others, in an order that follows a keyed
 * hash of each by itself: the place says nothing about the team, and nothing about which two are of the same one.
 */
export function inNoOrderOf(masked: ReadonlySet<string>, key: Uint8Array): InNoOrder {
  return (all, whose) => {
    if (masked.size === 0) return [...all];
    const placed = all.map((one) => {
      const { team, id } = whose(one);
      return { one, place: masked.has(team) ? keyedHash(key, id) : '' };
    });
    return placed.sort(byPlace).map(({ one }) => one);
  };
}

const byPlace = (one: { place: string }, other: { place: string }) =>
  one.place < other.place ? -1 : one.place > other.place ? 1 : 0;
