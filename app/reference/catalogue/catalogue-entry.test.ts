import { expect, test } from 'vitest';
import { crosswalk } from '../../../framework/evidence/crosswalk';
import { disputes } from '../../../framework/evidence/disputes';
import { tableEntries } from '../../../framework/evidence/table-entries';
import { lenses } from '../../../framework/lenses/lenses';
import { tensions } from '../../../framework/tensions';
import { catalogueEntries, catalogueEntry } from './catalogue-entry';

test('no two entries of the catalogue share an id or an address', () => {
  const doubles = (values: string[]) => values.filter((value, place) => values.indexOf(value) !== place);
  expect(doubles(catalogueEntries.map(({ id }) => id))).toEqual([]);
  expect(doubles(catalogueEntries.map(({ address }) => address))).toEqual([]);
});

test('whatever an entry points to has an address', () => {
  const named = [
    ...crosswalk.flatMap(({ tool, finding }) => [tool, finding]),
    ...disputes.flatMap(({ findings }) => findings),
    ...tensions.flatMap(({ about }) => about),
    ...tableEntries.flatMap(({ matches, alsoAs }) => [
      ...matches.map(({ tool }) => tool),
      ...(alsoAs ? [alsoAs] : []),
    ]),
    ...lenses.flatMap(({ placements }) => placements.flatMap(({ tool, cell }) => [tool, cell])),
  ];
  expect(named.filter((id) => !catalogueEntries.some((entry) => entry.id === id))).toEqual([]);
});

test('an id that nobody has is a fault of the catalogue', () => {
  expect(() => catalogueEntry('T99')).toThrow('T99');
});
