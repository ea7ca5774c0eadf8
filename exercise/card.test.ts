import { describe, expect, test } from 'vitest';
import { emptyCard, filledLines, marksFor, wholeCard } from './card';
import { cardContentSchema } from './commands/card-content';

const {
  assumptions: _,
  evidenceSeen: __,
  ...earlier
} = { ...emptyCard, tool: 'T22', cost: 'Clinics' } as const;

describe('a card that was written before its assumptions could be marked', () => {
  test('opens with nothing marked and nothing looked at', () => {
    expect(wholeCard(earlier)).toEqual({ ...earlier, assumptions: {}, evidenceSeen: [] });
  });

  test('is taken from a screen that does not know of them', () => {
    expect(cardContentSchema.parse(earlier)).toEqual(wholeCard(earlier));
  });
});

describe('what a team holds beside the lines', () => {
  const held = { ...emptyCard, assumptions: { 'DIS-A1': 'guessed' }, evidenceSeen: ['T22'] } as const;

  test('is no line: it neither fills the card nor is missing from it', () => {
    expect(filledLines(wholeCard({ ...held, evidenceSeen: ['T22'] }))).toEqual([]);
  });

  test('is taken only in known words', () => {
    expect(cardContentSchema.safeParse(held).success).toBe(true);
    for (const wrong of [
      { ...held, assumptions: { 'DIS-A1': 'certain' } },
      { ...held, assumptions: { 'DIS-A9': 'known' } },
      { ...held, evidenceSeen: ['T99'] },
    ])
      expect(cardContentSchema.safeParse(wrong).success).toBe(false);
  });

  test('stays only for the strategy that the card has', () => {
    const marks = { 'DIS-A2': 'known', 'TRA-A1': 'inferred' } as const;
    expect(marksFor('DIS', marks)).toEqual({ 'DIS-A2': 'known' });
    expect(marksFor('TRA', marks)).toEqual({ 'TRA-A1': 'inferred' });
    expect(marksFor('PRO', marks)).toEqual({});
    expect(marksFor(null, marks)).toEqual({});
  });
});
