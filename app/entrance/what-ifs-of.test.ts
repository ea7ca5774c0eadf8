import { expect, test } from 'vitest';
import { whatIfsOf } from './what-ifs-of';

test('a what-if stands under the exercise that was played first, however many lie between', () => {
  const whatIfs = [
    { id: 'third', parentId: 'second' },
    { id: 'second', parentId: 'first' },
    { id: 'other', parentId: 'elsewhere' },
  ];
  expect(whatIfsOf('first', whatIfs).map(({ id }) => id)).toEqual(['third', 'second']);
  expect(whatIfsOf('second', whatIfs)).toEqual([]);
  expect(whatIfsOf('elsewhere', whatIfs).map(({ id }) => id)).toEqual(['other']);
});
