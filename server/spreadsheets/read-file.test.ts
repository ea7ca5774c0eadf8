import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SpreadsheetChoices } from '../../exercise/authoring/spreadsheet-report';
import { readSpreadsheet } from '../../scenarios/spreadsheets/read-spreadsheet';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { readFile } from './read-file';
import { aWorkbook, formula, styled } from './testing/a-workbook';

const read = (bytes: Uint8Array, choices?: SpreadsheetChoices) =>
  readSpreadsheet(readFile(bytes, 'list.csv'), choices);
const head = ['Inject #', 'Time', 'Description', 'To'];
const codes = ({ warnings }: ReturnType<typeof read>) =>
  warnings.map(({ code, row }) => `${code} ${row ?? ''}`.trim());

function refusalOf(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (thrown) {
    if (thrown instanceof SpreadsheetError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'read';
}

test('ids and times stand as the sheet shows them', () => {
  const formats = ['000', '0.00', 'hh:mm', 'dd/mm/yyyy hh:mm', '[h]:mm'];
  const report = read(
    aWorkbook(
      [
        {
          name: 'MSEL',
          rows: [
            head,
            [styled(1, 1), styled(0.375, 3), 'One', 'A'],
            [styled(1.1, 2), styled(46349.4270833333, 4), 'Two', 'A'],
            ['1a', styled(1, 5), 'Three', 'A'],
            [4, 1030, 'Four', 'A'],
          ],
        },
      ],
      { formats },
    ),
  );
  expect(report.injects.map(({ id, time, when }) => [id, when.as, time, when.minute, when.day])).toEqual([
    ['001', 'wall', '09:00', 540, undefined],
    ['1.10', 'date', '23/11/2026 10:15', 615, '2026-11-23'],
    ['1a', 'wall', '24:00', 1440, undefined],
    ['4', 'wall', '1030', 630, undefined],
  ]);
});

test('the calendar of 1904 is another one', () => {
  const rows = [head, ['1', styled(44887, 1), 'One', 'A'], ['2', styled(0.5, 2), 'Two', 'A']];
  const report = read(
    aWorkbook([{ name: 'MSEL', rows }], { date1904: true, formats: ['yyyy-mm-dd', 'hh:mm'] }),
  );
  expect(report.injects.map(({ time, when }) => [time, when.day, when.minute])).toEqual([
    ['2026-11-23', '2026-11-23', null],
    ['12:00', undefined, 720],
  ]);
});

test('a formula is never run: the saved value is taken, and text that begins with = stays text', () => {
  const rows = [
    head,
    [formula('ROW()', '1'), '09:00', '=HYPERLINK("http://example.org")', 'A'],
    ['2', '09:10', formula('A1&B1'), 'A'],
    ['3', '09:20', { xml: ' t="e"><f>1/0</f><v>#REF!</v>' }, 'A'],
    ['4', { xml: '><f>B2+1</f>' }, 'Four', 'A'],
  ];
  const report = read(aWorkbook([{ name: 'MSEL', rows }]));
  expect(report.injects.map(({ id, text }) => [id, text])).toEqual([
    ['1', '=HYPERLINK("http://example.org")'],
    ['4', 'Four'],
  ]);
  expect(codes(report)).toEqual([
    'formula',
    'formula',
    'formula',
    'row-skipped 3',
    'cell-error 4',
    'row-skipped 4',
    'formula-without-value 5',
    'time-missing 5',
  ]);
});

test('runs of one cell are put together, readings left out, shared strings found', () => {
  const sharedStrings =
    '<sst><si><r><t>Grain </t></r><r><rPr/><t>convoy</t></r><rPh><t>x</t></rPh></si><si><t>two_x000D_\nlines</t></si></sst>';
  const shared = (index: number) => ({ xml: ` t="s"><v>${index}</v>` });
  const report = read(
    aWorkbook(
      [{ name: 'MSEL', rows: [head, ['1', '09:00', shared(0), 'A'], ['2', '09:10', shared(1), 'A']] }],
      { sharedStrings },
    ),
  );
  expect(report.injects.map(({ text }) => text)).toEqual(['Grain convoy', 'two\r\nlines']);
});

test('hidden rows, columns and sheets are read with a warning, and hidden sheets chosen last', () => {
  const rows = [head, ['1', '09:00', 'One', 'A'], ['2', '09:10', 'Two', 'A']];
  const report = read(
    aWorkbook([
      { name: 'Old MSEL', state: 'hidden', rows },
      { name: 'Sheet1', rows, hiddenRows: [3], before: '<cols><col min="4" max="4" hidden="1"/></cols>' },
    ]),
  );
  expect(report.mapping.sheet).toBe('Sheet1');
  expect(codes(report)).toEqual(['column-hidden', 'row-hidden 3']);
  expect(report.injects).toHaveLength(2);
  const hidden = read(aWorkbook([{ name: 'MSEL', state: 'veryHidden', rows }]));
  expect(codes(hidden)).toEqual(['sheet-hidden']);
  expect(
    read(
      aWorkbook([
        { name: 'A', rows },
        { name: 'B', rows },
      ]),
    ).warnings.map(({ code }) => code),
  ).toEqual(['sheets-alike']);
});

test('characters that XML forbids cost nobody the file', () => {
  const rows = [head, ['1', '09:00', 'One\u0001two', 'A']];
  expect(read(aWorkbook([{ name: 'MSEL', rows }])).injects).toHaveLength(1);
});

test('macros are said and left alone', () => {
  const more = { 'xl/vbaProject.bin': new Uint8Array(100) };
  expect(
    codes(read(aWorkbook([{ name: 'MSEL', rows: [head, ['1', '09:00', 'One', 'A']] }], { more }))),
  ).toEqual(['macros']);
});

test('cells over several rows count for each of them', () => {
  const rows = [head, ['1', '09:00', 'One', 'A'], ['2', null, 'Two', 'B']];
  const report = read(
    aWorkbook([{ name: 'MSEL', rows, after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }]),
  );
  expect(report.injects.map(({ when }) => when.minute)).toEqual([540, 540]);
  expect(codes(report)).toEqual(['merged-cells']);
});

const csv =
  'No;Heure;Émetteur;Destinataire;Contenu\r\n001;09h00;Préfet;Maire, Pompiers;"Une ligne\nune autre"\r\n\r\n002;09h30;---;Maire;Deux\r\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${csv}`)],
  ['UTF-16 little', utf16(csv, false)],
  ['UTF-16 big', utf16(csv, true)],
  ['UTF-16 without a mark', Buffer.from(csv, 'utf16le')],
  ['Windows-1252', Buffer.from(csv, 'latin1')],
  ['tabs', Buffer.from(csv.replaceAll(';', '\t'))],
  ['line ends of old Macs', Buffer.from(csv.replaceAll('\r\n', '\r'))],
  ['a first line that names the separator', Buffer.from(`sep=;\r\n${csv}`)],
])('CSV in %s is read', (_, bytes) => {
  const { injects, mapping } = read(bytes);
  expect(Object.keys(mapping.columns)).toEqual(['id', 'time', 'text', 'from', 'to']);
  expect(injects.map(({ row, id, when, from, to, text }) => [row, id, when.minute, from, to, text])).toEqual([
    [2, '001', 540, 'Préfet', ['Maire', 'Pompiers'], 'Une ligne\nune autre'],
    [4, '002', 570, null, ['Maire'], 'Deux'],
  ]);
});

test('Windows-1252 keeps its quotation marks, dashes and the euro', () => {
  const bytes = Buffer.concat([
    Buffer.from('Heure;Destinataire;Contenu\r\n09h00;Maire;D'),
    Buffer.from([0x92]),
    Buffer.from('accord '),
    Buffer.from([0x96, 0x20, 0x80]),
  ]);
  expect(read(bytes).injects.map(({ text }) => text)).toEqual(['D’accord – €']);
});

const cfb = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(500),
  ]);
const zip = (names: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty: '],
  ['an old workbook', cfb('Workbook'), 'old-xls: '],
  ['an encrypted workbook', cfb('EncryptedPackage'), 'password: '],
  ['an old text document', cfb('WordDocument'), 'word: '],
  [
    'a document of another office program',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'ods: ',
  ],
  ['Numbers', zip({ 'Index/Document.iwa': 'x' }), 'numbers: '],
  ['a Word document', zip({ 'word/document.xml': '<a/>' }), 'word: '],
  ['slides', zip({ 'ppt/presentation.xml': '<a/>' }), 'slides: '],
  ['a binary workbook', zip({ 'xl/workbook.bin': 'x' }), 'xlsb: '],
  ['a zip file', zip({ 'a.txt': 'x' }), 'not-a-spreadsheet: '],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'pdf: '],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'picture: '],
  ['a web page', Buffer.from('<html><table><tr><td>Time</td></tr></table></html>'), 'html: '],
  [
    'a workbook in XML',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'xml-spreadsheet: ',
  ],
  ['a workbook in SYLK', Buffer.from('ID;PCALCOOO32\nC;X1;Y1;K"Time"\nE\n'), 'other-format: '],
  ['a workbook in DIF', Buffer.from('TABLE\r\n0,1\r\n"EXCEL"\r\n'), 'other-format: '],
  ['JSON', Buffer.from('{"opening": 1}'), 'json: '],
  [
    'noise',
    Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256)),
    'not-a-spreadsheet: ',
  ],
  ['a sentence', Buffer.from('Dear all, please find the list attached.'), 'no-columns: '],
  [
    'a quotation mark that stays open',
    Buffer.from('No,Time,Event\n1,09:00,"One\n2,09:10,Two\n'),
    'csv-quotes: ',
  ],
  ['a workbook that breaks off', aWorkbook([{ name: 'MSEL', rows: [head] }]).slice(0, 600), 'damaged: '],
  [
    'a workbook of broken XML',
    aWorkbook([{ name: 'MSEL', rows: [['a', { xml: '><v>1</w>' }]] }]),
    'damaged: ',
  ],
  [
    'a workbook with entities of its own',
    zip({ 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }),
    'damaged: ',
  ],
  ['a workbook with nothing in it', aWorkbook([{ name: 'MSEL', rows: [] }]), 'empty: '],
])('%s is refused with a sentence of its own', (_, bytes, code) => {
  const refusal = refusalOf(bytes);
  expect(refusal).toContain(code);
  expect(refusal.startsWith(code)).toBe(true);
  expect(refusal).toMatch(/\.$|FILE$/u);
});

test('a list whose headings begin as SYLK does is a list', () => {
  const { injects } = read(Buffer.from('ID;Phase;Zeit;An;Inhalt\n1;A;09:00;Stab;Feuer\n'));
  expect(injects.map(({ id, phase, to }) => [id, phase, to])).toEqual([['1', 'A', ['Stab']]]);
});

test('another list of injects is told, whatever its headings, and a list of something else is not', () => {
  const rows = (...headings: string[]) => [headings, headings.map((_, at) => (at === 0 ? '09:00' : 'Fire'))];
  const report = read(
    aWorkbook([
      { name: 'MSEL', rows: rows('Time', 'To', 'Text', 'From') },
      { name: 'Contingency', rows: rows('When', 'Recipient', 'Event') },
      { name: 'Contacts', rows: rows('Phone', 'Name', 'Role') },
    ]),
  );
  expect(report.mapping.sheet).toBe('MSEL');
  expect(
    report.warnings.map(({ code, message }) => [
      code,
      message.includes('“Contingency”'),
      message.includes('Contacts'),
    ]),
  ).toEqual([['sheets-alike', true, false]]);
});

test('comments of cells are not read, which is told', () => {
  const sheets = [{ name: 'MSEL', rows: [head, ['1', '09:00', 'Fire', 'A']] }];
  for (const path of ['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml'])
    expect(codes(read(aWorkbook(sheets, { more: { [path]: strToU8('<comments/>') } })))).toEqual([
      'comments',
    ]);
});
