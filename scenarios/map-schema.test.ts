import { expect, test } from 'vitest';
import { openingSchema } from './schema';
import { velmaraA } from './velmara-a/velmara-a';

const { opening, script } = velmaraA;
const map = opening.map as NonNullable<typeof opening.map>;
const marks = script.injects.flatMap((inject) => inject.marks ?? []);

test('failure 21: a scenario says in which language its texts are', () => {
  const isRead = (language: string) => openingSchema.safeParse({ ...opening, language }).success;
  expect(['fr', 'pt-BR', 'sr-Latn'].filter(isRead)).toHaveLength(3);
  expect(['French', '', 'e'].filter(isRead)).toEqual([]);
});

test('everything that the map of Velmara names lies on its sheet', () => {
  const points = [
    ...map.places.map(({ at }) => at),
    ...map.areas.map(({ label }) => label),
    ...marks.map(({ at }) => at),
  ];
  expect(points.length).toBeGreaterThan(8);
  expect(points.filter(([x, y]) => x < 0 || y < 0 || x > map.width || y > map.height)).toEqual([]);
});

test('a map takes no more than lines, areas and named places', () => {
  const withUnit = { ...map, units: [{ at: [1, 1], side: 'red' }] };
  expect(openingSchema.safeParse({ ...opening, map: withUnit }).success).toBe(false);
});
