import type { CardContent } from '../../../exercise/card';
import type { State, SubmissionWay } from '../../../exercise/state';

/** The move that was open at an instant. What came before the first step belongs to the first move of the plan. */
export function moveAt({ stepsOpened, opening }: State, at: number): number {
  const open = stepsOpened.filter((step) => step.at <= at).at(-1);
  return open?.move ?? opening?.moves[0]?.number ?? 1;
}

/** Move 0 is the practice round; the debrief leaves it out everywhere. */
export const isPlayed = (move: number): boolean => move > 0;

/** Whether something that carries only an instant belongs to a move that was played. */
export const isPlayedAt = (view: State, at: number): boolean => isPlayed(moveAt(view, at));

/** The moves that were played, in order, with the instant at which the first step of each was opened. */
export function playedMoves({ stepsOpened }: State): { move: number; at: number }[] {
  const first = new Map<number, number>();
  for (const { move, at } of stepsOpened) if (isPlayed(move) && !first.has(move)) first.set(move, at);
  return [...first].map(([move, at]) => ({ move, at })).sort((one, other) => one.move - other.move);
}

/** A card that counted. */
export interface CountedCard {
  id: string;
  team: string;
  move: number;
  content: CardContent;
  signers: string[];
  how: SubmissionWay;
  at: number;
}

/** The cards that counted in the moves that were played, by move and then in the order of the teams. */
export function countedCards(view: State): CountedCard[] {
  const place = (id: string) => teamPlace(view, id);
  return Object.values(view.cards)
    .flatMap(({ id, team, move, submitted }) =>
      submitted && isPlayed(move) ? [{ id, team, move, ...submitted }] : [],
    )
    .sort((one, other) => one.move - other.move || place(one.team) - place(other.team) || one.at - other.at);
}

/** A team's place in the scenario's order, from 0; behind all others when the scenario does not know it. */
export function teamPlace({ opening }: State, id: string): number {
  const teams = opening?.teams ?? [];
  const place = teams.findIndex((team) => team.id === id);
  return place < 0 ? teams.length : place;
}
