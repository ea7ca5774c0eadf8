import { expect, test } from 'vitest';
import { emptyCard } from '../../../exercise/card';
import { chosenStrategy } from './chosen-strategy';

const card = {
  ...emptyCard,
  strategy: 'DIS',
  mechanism: 'DIS-M1',
  assumptions: { 'DIS-A1': 'known' },
} as const;

test('a mechanism of another strategy does not stay', () => {
  expect(chosenStrategy(card, 'DEG')).toEqual({ strategy: 'DEG', mechanism: null });
  expect(chosenStrategy(card, 'DIS')).toEqual({ strategy: 'DIS', mechanism: 'DIS-M1' });
});

test('going past another strategy and back loses no mark', () => {
  const past = { ...card, ...chosenStrategy(card, 'DEG') };
  expect({ ...past, ...chosenStrategy(past, 'DIS') }.assumptions).toEqual({ 'DIS-A1': 'known' });
});
