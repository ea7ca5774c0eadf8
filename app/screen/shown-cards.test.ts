import { describe, expect, it } from 'vitest';
import { emptyCard } from '../../exercise/card';
import { type Card, initialState, type State } from '../../exercise/state';
import type { Opening } from '../../exercise/story';
import { cardDetails } from './card-details';
import { shortened } from './shortened';
import { shownCards } from './shown-cards';

const teams = [
  { id: 'n', name: 'National', shortName: 'N', letter: 'N', places: 5, summary: '' },
  { id: 's', name: 'Council', shortName: 'S', letter: 'S', places: 5, summary: '' },
];
const card = (id: string, team: string, part: Partial<Card> = {}): Card => ({
  id,
  team,
  move: 1,
  signatures: [],
  submitted: { content: emptyCard, signers: ['Amina'], how: 'two', at: 1 },
  shown: true,
  ...part,
});
const view: State = {
  ...initialState,
  opening: { teams } as unknown as Opening,
  cards: {
    c3: card('c3', 's'),
    c2: card('c2', 'n'),
    c1: card('c1', 'n'),
    c4: card('c4', 'n', { shown: false }),
    c5: card('c5', 'n', { move: 2 }),
  },
};

describe('Cards side by side', () => {
  it('are those that were shown of the move, in the order of the teams', () => {
    expect(shownCards(view, 1).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('are whole up to four, else their first sentences', () => {
    expect(cardDetails(4)[0]).toEqual({ isWhole: true, targetMax: 0 });
    expect(cardDetails(5)[0]).toEqual({ isWhole: false, targetMax: 0 });
  });

  it('shorten a target between words, with a sign', () => {
    expect(shortened('fuel importers that pay the Wardens', 20)).toBe('fuel importers that (…)');
    expect(shortened('short', 20)).toBe('short');
  });
});
