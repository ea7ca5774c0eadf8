import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { situationLineIds } from '../../../framework/situation-lines';
import { situationHistory } from './situation-history';

const reading = { line: 'means' as const, confidence: 'low' as const };
const view = {
  ...initialState,
  stepsOpened: [
    { move: 0, step: 'update' as const, at: 1, minutes: 4 },
    { move: 1, step: 'update' as const, at: 10, minutes: 4 },
    { move: 2, step: 'update' as const, at: 20, minutes: 4 },
  ],
  readings: [
    { ...reading, direction: 'easing' as const, at: 5, move: 0 },
    { ...reading, direction: 'worsening' as const, at: 11, move: 1 },
    { ...reading, direction: 'mixed' as const, at: 12, move: 1 },
  ],
};

test('all nine lines stand there, over the moves that were played', () => {
  const { moves, lines } = situationHistory(view);
  expect(moves).toEqual([1, 2]);
  expect(lines.map(({ line }) => line)).toEqual([...situationLineIds]);
});

test('a line stands as it was read last in the move; unmoved it has no reading', () => {
  const means = situationHistory(view).lines.find(({ line }) => line === 'means');
  expect(means?.readings.map(({ reading: last }) => last?.direction ?? null)).toEqual(['mixed', null]);
});
