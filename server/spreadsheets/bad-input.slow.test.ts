import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lettersOf } from '../../scenarios/spreadsheets/column-letters';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { spreadsheetsBundle } from '../launch/server-bundle.mjs';
import { readInThread } from './read-in-thread';
import { aWorkbook, sheetXml, workbookParts } from './testing/a-workbook';

// In the checkout, where the thread finds its packages.
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync('dist/spreadsheets-for-tests-');
const script = pathToFileURL(join(process.cwd(), folder, 'server.spreadsheets.mjs'));

beforeAll(async () => {
  await build({
    ...spreadsheetsBundle(process.cwd(), 'server.mjs'),
    outfile: join(folder, 'server.spreadsheets.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const head = ['No.', 'Time', 'Event', 'To'];
const rows = (count: number) => [
  head,
  ...Array.from({ length: count }, (_, index) => [String(index + 1), '09:00', `Event ${index + 1}`, 'All']),
];

async function answerTo(bytes: Uint8Array, name = 'list.csv') {
  const begun = Date.now();
  const answer = await readInThread(script, { bytes, name, choices: {} }).then(
    ({ injects, warnings }) => ({
      injects: injects.length,
      codes: [...new Set(warnings.map(({ code }) => code))],
      message: '',
    }),
    (thrown: unknown) => {
      if (!(thrown instanceof SpreadsheetError)) throw thrown;
      return { injects: null, codes: [thrown.code], message: thrown.message };
    },
  );
  // Reading is ended after six and a half seconds by itself; a person waits no longer than ten.
  expect(Date.now() - begun).toBeLessThan(10_000);
  return answer;
}

/** A zip file with a part that inflates to so many megabytes of one letter around what is given. */
function bomb(path: string, before: string, after: string, megabytes: number, parts: Zippable): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(parts)) {
    if (name === path || !(part instanceof Uint8Array)) continue;
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(part, true);
  }
  const file = new ZipDeflate(path, { level: 6 });
  zip.add(file);
  file.push(strToU8(before));
  const letters = new Uint8Array(1_000_000).fill(97);
  for (let at = 0; at < megabytes; at += 1) file.push(letters);
  file.push(strToU8(after), true);
  zip.end();
  return Buffer.concat(chunks);
}

test('a workbook of two hundred thousand rows is read to a stated row', async () => {
  const bytes = aWorkbook([{ name: 'MSEL', rows: rows(200_000) }]);
  expect(await answerTo(bytes)).toEqual({ injects: 4_999, codes: ['rows-cut'], message: '' });
}, 60_000);

test('a text of two hundred thousand rows is read to a stated row', async () => {
  const bytes = strToU8(
    rows(200_000)
      .map((cells) => cells.join(','))
      .join('\n'),
  );
  expect(await answerTo(bytes)).toEqual({ injects: 4_999, codes: ['rows-cut'], message: '' });
}, 30_000);

test('a million empty rows behind an MSEL do no harm', async () => {
  const empty = Array.from(
    { length: 1_000_000 },
    (_, index) => `<row r="${index + 50}" s="1" customFormat="1"/>`,
  ).join('');
  const sheet = sheetXml({ name: 'MSEL', rows: rows(30) }).replace('</sheetData>', `${empty}</sheetData>`);
  const parts = workbookParts([{ name: 'MSEL', rows: [] }]);
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }, { level: 6 });
  expect(await answerTo(bytes)).toEqual({ injects: 30, codes: [], message: '' });
}, 60_000);

test('sixteen thousand columns are read to a stated column', async () => {
  const wide = (row: number) => Array.from({ length: 16_384 }, (_, column) => `${lettersOf(column)}${row}`);
  const bytes = aWorkbook([
    {
      name: 'MSEL',
      rows: [
        [...head, ...wide(1).slice(4)],
        ...[2, 3, 4].map((row) => ['1', '09:00', 'One', 'All', ...wide(row).slice(4)]),
      ],
    },
  ]);
  const answer = await answerTo(bytes);
  expect(answer.injects).toBe(3);
  expect(answer.codes).toContain('columns-cut');
}, 30_000);

test.each([
  [
    'a sheet',
    'xl/worksheets/sheet1.xml',
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>',
    '</t></is></c></row></sheetData></worksheet>',
  ],
  ['the shared strings', 'xl/sharedStrings.xml', '<sst><si><t>', '</t></si></sst>'],
  [
    'the styles',
    'xl/styles.xml',
    '<styleSheet><numFmts><numFmt numFmtId="1" formatCode="',
    '"/></numFmts></styleSheet>',
  ],
])(
  'a zip bomb in %s is not unpacked',
  async (_, path, before, after) => {
    const bytes = bomb(path, before, after, 60, workbookParts([{ name: 'MSEL', rows: rows(3) }]));
    const { injects, codes, message } = await answerTo(bytes);
    expect(injects).toBeNull();
    expect(['too-much-text']).toEqual(expect.arrayContaining(codes));
    expect(message).toContain('more than 4 million characters');
  },
  60_000,
);

test('many sheets that inflate much together are not unpacked', async () => {
  const sheets = Array.from({ length: 24 }, (_, index) => ({ name: `S${index}`, rows: rows(20) }));
  const parts = workbookParts(sheets);
  for (const name of Object.keys(parts).filter((each) => each.includes('worksheets')))
    parts[name] = strToU8(
      sheetXml({ name: 'x', rows: rows(20) }).replace(
        '</sheetData>',
        `${'<row/>'.repeat(1_700_000)}</sheetData>`,
      ),
    );
  const { codes } = await answerTo(zipSync(parts, { level: 6 }));
  // Which limit is met first depends on the machine.
  expect(['inflates-too-much', 'too-slow']).toEqual(expect.arrayContaining(codes));
}, 60_000);

test('many texts, and many parts, are refused by what was too much', async () => {
  const long = 'x'.repeat(30_000);
  const texts = Array.from({ length: 2_000 }, (_, index) => [
    String(index),
    '09:00',
    `${index} ${long}`,
    'All',
  ]);
  expect((await answerTo(aWorkbook([{ name: 'MSEL', rows: [head, ...texts] }]))).codes).toEqual([
    'too-much-text',
  ]);
  const more = Object.fromEntries(
    Array.from({ length: 6_000 }, (_, index) => [`xl/media/${index}.png`, new Uint8Array(1)]),
  );
  expect((await answerTo(aWorkbook([{ name: 'MSEL', rows: rows(3) }], { more }))).codes).toEqual([
    'too-many-parts',
  ]);
}, 60_000);

test('a file that is too large is refused by its size', async () => {
  const { codes, message } = await answerTo(new Uint8Array(20_000_001));
  expect(codes).toEqual(['file-too-big']);
  expect(message).toContain('may have 20 MB');
}, 30_000);

test.each<[string, string]>([
  [
    'a quotation mark that swallows the file',
    `${rows(1)[0]?.join(',')}\n1,09:00,"${'x,y\n'.repeat(2_000_000)}`,
  ],
  ['one endless line', 'a,'.repeat(8_000_000)],
  ['separators alone', ';'.repeat(15_000_000)],
  ['a million line ends', '\n'.repeat(10_000_000)],
])(
  '%s is answered',
  async (_, text) => {
    const { codes } = await answerTo(strToU8(text));
    expect(codes.length).toBeGreaterThan(0);
  },
  30_000,
);

test('tags within tags without end are refused', async () => {
  const parts = workbookParts([{ name: 'MSEL', rows: [] }]);
  const nested = strToU8(`<worksheet>${'<a>'.repeat(1_000_000)}`);
  expect((await answerTo(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': nested }))).codes).toEqual([
    'damaged',
  ]);
}, 30_000);
