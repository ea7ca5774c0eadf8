import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { cellMax, csvText, cutMark, looksLikeFormula, xlsxText } from './cell-text';
import { csvOf } from './tables/csv';
import { sheetName } from './tables/sheet-name';
import type { Table } from './tables/table';
import { workbookOf } from './tables/workbook';
import { filesIn } from './testing/files-in';
import { sharedStrings } from './testing/shared-strings';

const formulas = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1+1',
  '\u00A0=1',
  '\u200F=1',
  '\uFEFF=1',
  '\u202E=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹣1',
  '\u0007=1',
];
const readable = [
  'North asks for a meeting',
  'a = b',
  '',
  "'quoted'",
  'مؤتمر الجنوب',
  'e\u0301te\u0301 and Z̴̧a̶l̷g̸o',
  '👩🏽‍🚀 at 5 %',
  'w'.repeat(200),
  'first line\nsecond "line", with; marks',
  '12a',
  '_x000D_ and _xABCD_',
  'constructor',
  '__proto__',
  '<b>&amp;</b>',
  '%0A',
];

const table = (cells: string[]): Table => ({
  name: 'Texts',
  columns: [{ head: 'Text', width: 20 }],
  rows: cells.map((cell) => [cell]),
  above: [],
});
const page = { head: 'EXERCISE', foot: 'page' };

test.each(formulas)('%j is no formula in CSV, and is all there behind an apostrophe', (text) => {
  expect(looksLikeFormula(text)).toBe(true);
  const [, [written = ''] = []] = parse(csvOf(table([text])), { bom: true }) as string[][];
  expect(written.startsWith("'")).toBe(true);
  // What no file can carry is left out, and nothing else is changed.
  expect(written.slice(1)).toBe(text.replace('\u0007', ''));
});

test.each(readable)('%j stands in CSV as it is', (text) => {
  expect(csvText(text)).toBe(text);
  const rows = parse(csvOf(table([text, 'x'])), { bom: true }) as string[][];
  expect(rows[1]?.[0]).toBe(text);
});

test('CSV begins with a byte order mark and ends every line as Excel does', () => {
  const csv = csvOf({ ...table(['a']), above: ['EXERCISE'] });
  expect(csv).toBe('\uFEFFEXERCISE\r\nText\r\na\r\n');
});

test('a number stays a number, also below zero', async () => {
  const numbers: Table = { ...table([]), rows: [[-3.5], [0], [12]] };
  expect(csvOf(numbers)).toBe('\uFEFFText\r\n-3.5\r\n0\r\n12\r\n');
  const [sheet] = await readXlsx(await workbookOf([numbers], page));
  expect(sheet?.data.slice(1)).toEqual([[-3.5], [0], [12]]);
});

test('no cell of a workbook is a formula, and every text reads as it was written', async () => {
  const texts = [...formulas, ...readable].filter((text) => text !== '');
  const workbook = await workbookOf([table(texts)], page);
  const sheet = filesIn(workbook)['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(texts.length + 1);
  const shown = texts.map((text) => text.replace(/\r\n?/g, '\n').replace('\u0007', ''));
  expect(sharedStrings(workbook)).toEqual([...new Set(['Text', ...shown])]);
});

test('a text longer than a cell is cut between letters and says so', () => {
  const long = 'e\u0301\u0302'.repeat(cellMax);
  for (const cut of [csvText(long), xlsxText(long)]) {
    expect(cut.length).toBeLessThanOrEqual(cellMax);
    expect(cut.endsWith(`e\u0301\u0302${cutMark}`)).toBe(true);
  }
  const pairs = csvText('👩'.repeat(cellMax)).slice(0, -cutMark.length);
  expect(pairs.endsWith('👩')).toBe(true);
  expect(csvText('w'.repeat(cellMax))).toBe('w'.repeat(cellMax));
});

test('whatever is written, a program that opens the CSV finds no formula and loses no text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        const rows = parse(
          csvOf({ ...table([]), columns: cells.map(() => ({ head: 'x', width: 1 })), rows: [cells] }),
          {
            bom: true,
          },
        ) as string[][];
        expect(rows[1]).toEqual(cells.map(csvText));
        expect(rows[1]?.some((cell) => /^\s*[=+\-@]/u.test(cell))).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});

test('a sheet has a name that spreadsheets take', () => {
  expect(sheetName('MSEL: planned/run?')).toBe('MSEL planned run');
  expect(sheetName("'quoted'")).toBe('quoted');
  expect(sheetName('')).toBe('Sheet');
  expect(sheetName('History')).toBe('Sheet History');
  expect(sheetName('x'.repeat(40))).toBe('x'.repeat(31));
  expect(sheetName('Planned', ['PLANNED', 'planned (2)'])).toBe('Planned (3)');
  expect(sheetName('تمرين: فيلمارا')).toBe('تمرين فيلمارا');
});
