import { expect, test } from 'vitest';
import { keysOf, wayTo } from './field-way';
import { fieldOf, threeWay, withField } from './three-way';

test('a key with full stops is one step of a way', () => {
  const field = wayTo('translations.fr', 'teams.north.name');
  expect(keysOf(field)).toEqual(['translations', 'fr', 'teams.north.name']);
  const value = withField({ translations: { fr: { title: 'Petit' } } }, field, 'Nord');
  expect(value).toEqual({ translations: { fr: { title: 'Petit', 'teams.north.name': 'Nord' } } });
  expect(fieldOf(value, field)).toBe('Nord');
});

test('two translators of one text clash at its way, and of two texts not at all', () => {
  const of = (fr: Record<string, string>) => ({ translations: { fr } });
  const { clashes } = threeWay(of({}), of({ 'goals.0': 'mine' }), of({ 'goals.0': 'theirs' }));
  expect(clashes.map(({ field }) => keysOf(field))).toEqual([['translations', 'fr', 'goals.0']]);
  expect(threeWay(of({}), of({ 'goals.0': 'mine' }), of({ role: 'theirs' }))).toEqual({
    value: of({ role: 'theirs', 'goals.0': 'mine' }),
    clashes: [],
  });
});
