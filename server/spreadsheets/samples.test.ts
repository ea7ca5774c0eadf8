import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../scenarios/spreadsheets/read-spreadsheet';
import { columnsOf } from './command/arguments';
import { readFile } from './read-file';

const sample = (name: string) => readFile(readFileSync(`tests/fixtures/msel/${name}`), name);
const told = { header: null, columns: columnsOf('method=B,time=C,to=D,title=E,text=F') };

test('an MSEL of thirty injects comes in whole, in its order', () => {
  const { injects, warnings, sheets, mapping } = readSpreadsheet(
    sample('NFL_Draft_MSEL_Cadence_Import.xlsx'),
  );
  expect(injects).toHaveLength(30);
  expect(injects.map(({ id }) => id)).toEqual(
    injects.map((_, index) => `INJ-${String(index + 1).padStart(3, '0')}`),
  );
  expect(injects[0]).toMatchObject({ time: '08:00', when: { as: 'wall', minute: 480 } });
  expect(injects.at(-1)).toMatchObject({ time: '17:30', when: { as: 'wall', minute: 1050 } });
  const phases = injects.map(({ phase }) => phase);
  expect([...new Set(phases)].map((phase) => phases.filter((each) => each === phase).length)).toEqual([
    14, 12, 4,
  ]);
  expect(injects[0]).toMatchObject({
    to: ['PIO'],
    from: 'Exercise Control',
    method: 'In Person',
    more: { Track: 'PIO' },
  });
  expect(warnings).toEqual([]);
  expect(sheets.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['MSEL']);
  expect(mapping.header).toEqual({ row: 1, guessed: true });
});

test('a list without headings comes in by the columns that are named', () => {
  const one = readSpreadsheet(sample('openbas-test_file_1.xlsx'), told);
  expect(one.injects.map(({ row, time, when, to, text }) => [row, time, when.minute, to, text])).toEqual([
    [1, 'J-60', -86_400, ['team1'], 'message1'],
    [2, 'J-30', -43_200, ['team2'], 'message2'],
  ]);
  expect(one.warnings.map(({ code, row, message }) => [code, row, message.includes('“???”')])).toEqual([
    ['row-skipped', 3, true],
  ]);
  const four = readSpreadsheet(sample('openbas-test_file_4.xlsx'), told);
  expect(four.injects.map(({ row, time, when }) => [row, time, when.minute])).toEqual([
    [1, 'J-1', -1440],
    [2, 'J 09h00', 540],
    [3, 'J+1 09h00', 1980],
    [5, 'J+3 09h05', 4865],
  ]);
  expect(four.warnings.map(({ code, row }) => [code, row])).toEqual([
    ['row-skipped', 4],
    ['no-recipient', 5],
  ]);
});

test.each(['openbas-test_file_1.xlsx', 'openbas-test_file_4.xlsx'])(
  '%s without a mapping is guessed and asked about',
  (name) => {
    const { warnings, mapping } = readSpreadsheet(sample(name));
    expect(mapping.header).toEqual({ row: null, guessed: true });
    expect(mapping.columns.time).toEqual({ column: 'C', heading: null, guessed: true, by: 'content' });
    expect(warnings.map(({ code }) => code)).toEqual(['no-header', 'question', 'row-skipped']);
  },
);

test('an encrypted workbook says how to take its password away', () => {
  expect(() => sample('with-password.xlsx')).toThrow(/protected by a password.*no password.*try again/u);
});
