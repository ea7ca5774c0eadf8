import type { Quorum, Ratio, Threshold } from './decision-rule';

/** EX59: scales a threshold to fewer seats and keeps its ratio, rounded up (practice 2.2: 0.6 n for the Council). */
export function scaleThreshold(yes: number, of: number, seats: number): number {
  return Math.ceil((yes * seats) / of);
}

/** EX210: how many of a base a fraction asks for: at least the fraction, or more than it; one at least. */
export function fractionOf({ numerator, denominator, exceeds }: Ratio & { exceeds?: boolean }, base: number) {
  const exact = (numerator * base) / denominator;
  return Math.max(1, exceeds ? Math.floor(exact) + 1 : Math.ceil(exact));
}

/** EX211: members that must be present, of those that may take part; a count is scaled to the seats that are played. */
export function quorumOf(quorum: Quorum, mayTakePart: number, seats: { played: number; declared: number }) {
  if (quorum.kind === 'fraction') return { members: fractionOf(quorum, mayTakePart), of: mayTakePart };
  return { members: scaleThreshold(quorum.members, seats.declared, seats.played), of: mayTakePart };
}

/** Yes votes needed of all votes, before any is cast: more than `votes` when nobody can reach it. */
export function neededOfAll(threshold: Threshold, votes: number): number {
  return threshold.kind === 'count' ? threshold.yes : fractionOf(threshold, votes);
}
