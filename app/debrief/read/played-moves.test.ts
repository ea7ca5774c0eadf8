import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { anEveningsView } from '../testing/a-view';
import { countedCards, isPlayedAt, moveAt, playedMoves, teamPlace } from './played-moves';

const view = anEveningsView();

test('only cards that counted are read, by move and then in the order of the teams', () => {
  const cards = countedCards(view);
  expect(cards.map(({ move, team }) => [move, team])).toEqual([
    [1, 'north'],
    [1, 'council'],
    [2, 'north'],
    [2, 'council'],
  ]);
});

test('a card of the practice round is left out', () => {
  const cards = Object.fromEntries(Object.values(view.cards).map((card) => [card.id, { ...card, move: 0 }]));
  expect(countedCards({ ...view, cards })).toEqual([]);
});

test('an instant belongs to the move that was open; before the first step to the first of the plan', () => {
  const stepped = {
    ...initialState,
    stepsOpened: [
      { move: 0, step: 'update' as const, at: 10, minutes: 4 },
      { move: 1, step: 'update' as const, at: 20, minutes: 4 },
    ],
  };
  expect(moveAt(stepped, 15)).toBe(0);
  expect(isPlayedAt(stepped, 15)).toBe(false);
  expect(moveAt(stepped, 25)).toBe(1);
  expect(moveAt({ ...stepped, opening: view.opening }, 5)).toBe(view.opening?.moves[0]?.number);
  expect(playedMoves(stepped)).toEqual([{ move: 1, at: 20 }]);
});

test('a team that the scenario does not know stands behind all others', () => {
  expect(teamPlace(view, 'nobody')).toBe(view.opening?.teams.length);
});
