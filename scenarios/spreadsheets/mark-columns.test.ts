import { expect, test } from 'vitest';
import { readSpreadsheet } from './read-spreadsheet';
import { aFile, aSheet } from './testing/a-sheet';
import { readRowsOf as read } from './testing/read-rows-of';

test('crosses under names are recipients, and asked about', () => {
  const { injects, warnings, mapping } = read([
    ['Time', 'North', 'South', 'Event'],
    ['09:00', 'X', null, 'Fire'],
    ['09:10', 'x', '✓', 'Rain'],
    ['09:20', null, null, 'Snow'],
  ]);
  expect(injects.map(({ to, more }) => [to, more])).toEqual([
    [['North'], {}],
    [['North', 'South'], {}],
    [[], {}],
  ]);
  expect(mapping.columns.to).toBeUndefined();
  expect(warnings.map(({ code, row }) => [code, row])).toEqual([
    ['question', null],
    ['no-recipient', 4],
  ]);
  expect(warnings[0]?.message).toContain('B “North”, C “South”');
});

test('names under one heading over several columns are headings', () => {
  const sheet = aSheet(
    [
      ['Time', 'To', null, 'Event'],
      [null, 'North', 'South', null],
      ['09:00', null, 'X', 'Fire'],
      ['09:10', 'X', 'X', 'Rain'],
    ],
    { merged: [{ fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 2 }] },
  );
  const { injects, warnings } = readSpreadsheet(aFile(sheet));
  expect(injects.map(({ row, to }) => [row, to])).toEqual([
    [3, ['South']],
    [4, ['North', 'South']],
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(['question']);
});

test('a column that a person chose for the recipients is taken as it is', () => {
  const rows = [
    ['Time', 'North', 'South', 'Event'],
    ['09:00', 'X', 'X', 'Fire'],
  ];
  expect(read(rows, { columns: { to: 'B' } }).injects[0]?.to).toEqual(['X']);
});
