import { expect, test } from 'vitest';
import { cardIdOf, idFrom, idPrefixes } from './ids';

test('EX69 the id of a new thing comes from the id of its command, without chance or a clock', () => {
  expect(idFrom('release', 'cmd_0123456789abcdef')).toBe('rel_0123456789abcdef');
  expect(idFrom('vote', 'cmd_0123456789abcdef')).toBe('vot_0123456789abcdef');
  expect(new Set(Object.values(idPrefixes)).size).toBe(Object.keys(idPrefixes).length);
});

test('EX69 all teammates open one card, and no two teams, moves or cards share an id', () => {
  const ids = ['a', 'a_1'].flatMap((team) =>
    [1, 11].flatMap((move) => [1, 2].map((nth) => cardIdOf(team, move, nth))),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
