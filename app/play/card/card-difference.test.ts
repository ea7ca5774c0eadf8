import { describe, expect, it } from 'vitest';
import { emptyCard } from '../../../exercise/card';
import { cardDifference } from './card-difference';

describe('The lines on which two writings of a card differ', () => {
  it('are named in the order of the card, in words', () => {
    const written = { ...emptyCard, cost: 'Clinics run short', tool: 'T22', purpose: 'constrain' } as const;
    expect(cardDifference(written, { ...emptyCard, tool: 'T08' })).toEqual([
      { line: 'tool', words: 'Targeted sanctions · Constrain' },
      { line: 'cost', words: 'Clinics run short' },
    ]);
  });

  it('are none for the same words, whatever the spaces around them', () => {
    expect(cardDifference({ ...emptyCard, target: 'banks ' }, { ...emptyCard, target: 'banks' })).toEqual([]);
  });
});
