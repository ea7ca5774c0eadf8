import type { Card, State } from './state';

/**
 * The card of a team that counts in the latest move before this one, the last of that move; null where there is none. What
 * was done in the practice round, move 0, is no course.
 */
export function cardBefore({ cards }: Pick<State, 'cards'>, team: string, move: number): Card | null {
  const before = Object.values(cards).filter(
    (one) => one.team === team && one.move > 0 && one.move < move && one.submitted,
  );
  return before.reduce<Card | null>((latest, one) => (latest && latest.move > one.move ? latest : one), null);
}
