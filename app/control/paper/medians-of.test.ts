import { expect, test } from 'vitest';
import { mediansOf, noForecast } from './medians-of';

const column = (cells: Record<string, string>, slips = '') => mediansOf({ cells, slips });

test('an empty cell is a counter-move that nobody thinks likely, and halves may have a comma', () => {
  expect(column({ CM1: '3', CM2: ' 2,5 ', CM3: '', CM9: '0' }, '7')).toEqual({
    kind: 'whole',
    medians: { CM1: 3, CM2: 2.5, CM9: 0 },
    slips: 7,
  });
  expect(column({ CM1: '100' })).toEqual({ kind: 'whole', medians: { CM1: 100 }, slips: null });
});

test('a column in which nothing is typed is not there yet', () => {
  expect(mediansOf(noForecast)).toEqual({ kind: 'empty' });
  expect(column({ CM1: ' ' })).toEqual({ kind: 'empty' });
});

test.each([
  ['a word', { CM1: 'two' }, ''],
  ['more than a hundred', { CM1: '101' }, ''],
  ['less than nothing', { CM1: '-1' }, ''],
  ['a third', { CM1: '1.3' }, ''],
  ['nothing but noughts', { CM1: '0', CM2: '0' }, ''],
  ['no number of slips', { CM1: '1' }, 'some'],
  ['no slips at all', { CM1: '1' }, '0'],
  ['slips without medians', {}, '4'],
])('%s is not entered', (_, cells, slips) => {
  expect(column(cells, slips)).toEqual({ kind: 'wrong' });
});
