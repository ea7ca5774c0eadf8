import type { CardContent } from '../../../exercise/card';
import type { Card, State } from '../../../exercise/state';

/** A card that counted in a move that was played; the practice round is no part of a report. */
export interface PlayedCard {
  id: string;
  team: string;
  move: number;
  content: CardContent;
  how: NonNullable<Card['submitted']>['how'];
}

/** The cards that counted, move by move, in the order of the teams. */
export function playedCards({ cards, opening }: State): PlayedCard[] {
  const placeOf = (team: string) => opening?.teams.findIndex(({ id }) => id === team) ?? 0;
  return Object.values(cards)
    .flatMap(({ id, team, move, submitted }) =>
      submitted && move > 0 ? [{ id, team, move, content: submitted.content, how: submitted.how }] : [],
    )
    .sort((one, other) => one.move - other.move || placeOf(one.team) - placeOf(other.team));
}

/** The move that was open at an instant; 0 before the first and in the practice round. */
export function moveAt({ stepsOpened }: State, at: number): number {
  return stepsOpened.findLast((step) => step.at <= at)?.move ?? 0;
}
