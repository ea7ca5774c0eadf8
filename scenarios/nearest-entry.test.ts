import { describe, expect, test } from 'vitest';
import { editDistance, nearestEntry } from './nearest-entry';

describe('editDistance', () => {
  test.each([
    ['T22', 'T22', 0],
    ['T2', 'T22', 1],
    ['T222', 'T22', 1],
    ['T32', 'T22', 1],
    ['T22', '2T2', 1],
    ['DISM1', 'DIS-M1', 1],
    ['', 'CM1', 3],
    ['CM1', '', 3],
    ['mediation', 'meditation', 1],
    ['kitten', 'sitting', 3],
  ])('from “%s” to “%s” is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});

describe('nearestEntry', () => {
  const table = [
    { id: 'T08', name: 'Mediation' },
    { id: 'T18', name: 'Security assistance' },
  ];

  test.each([
    ['T8', 'T08'],
    ['t18', 'T18'],
    ['meditation', 'T08'],
    ['Security asistance ', 'T18'],
    ['T28', 'T08'],
  ])('of “%s” is %s', (written, id) => {
    expect(nearestEntry(written, table)?.id).toBe(id);
  });

  test('is none in an empty table', () => {
    expect(nearestEntry('T08', [])).toBeUndefined();
  });
});
