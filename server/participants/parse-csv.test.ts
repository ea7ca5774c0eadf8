import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv';

const fieldsOf = (text: string) => {
  const result = parseCsv(text);
  return result.ok ? result.records.map(({ fields }) => fields) : result;
};

test.each([
  [
    'commas',
    'Ada,council\nBen,national',
    [
      ['Ada', 'council'],
      ['Ben', 'national'],
    ],
  ],
  [
    'semicolons, as in much of Europe',
    'Ada;council\nBen, junior;national',
    [
      ['Ada', 'council'],
      ['Ben, junior', 'national'],
    ],
  ],
  [
    'tabs, as pasted from a spreadsheet',
    'Ada\tcouncil\nBen\tnational',
    [
      ['Ada', 'council'],
      ['Ben', 'national'],
    ],
  ],
  ['one column', 'Ada\nBen', [['Ada'], ['Ben']]],
  [
    'line ends of Windows',
    'Ada,council\r\nBen,national\r\n',
    [
      ['Ada', 'council'],
      ['Ben', 'national'],
    ],
  ],
  [
    'line ends of old machines',
    'Ada,council\rBen,national',
    [
      ['Ada', 'council'],
      ['Ben', 'national'],
    ],
  ],
  [
    'a byte order mark',
    '\uFEFFname,team\nAda,council',
    [
      ['name', 'team'],
      ['Ada', 'council'],
    ],
  ],
  [
    'umlauts and other scripts',
    'Jörg Müßig,council\nعلي,national',
    [
      ['Jörg Müßig', 'council'],
      ['علي', 'national'],
    ],
  ],
  ['quotation marks', '"Ada, Countess",council', [['Ada, Countess', 'council']]],
  ['doubled quotation marks', '"Ada ""the first""",council', [['Ada "the first"', 'council']]],
  ['a line break in quotation marks', '"Ada\nL.",council', [['Ada\nL.', 'council']]],
  ['spaces around', ' Ada , council ', [['Ada', 'council']]],
  [
    'an empty field at the end',
    'Ada,\nBen,x',
    [
      ['Ada', ''],
      ['Ben', 'x'],
    ],
  ],
  [
    'an empty field at the very end',
    'Ada,x\nBen,',
    [
      ['Ada', 'x'],
      ['Ben', ''],
    ],
  ],
  ['empty lines', '\n\nAda,council\n , \n', [['Ada', 'council']]],
  ['nothing', '', []],
])('reads %s', (_, text, records) => {
  expect(fieldsOf(text)).toEqual(records);
});

test('knows the line on which each record begins', () => {
  const result = parseCsv('name,team\n"Ada\nL.",council\n\nBen,national');
  expect(result.ok && result.records.map(({ line }) => line)).toEqual([1, 2, 5]);
});

test.each([
  ['that never ends', 'Ada,council\n"Ben,national\n', 2],
  ['with something behind it', 'Ada,council\n"Ben"x,national', 2],
])('says on which line a quotation mark stands %s', (_, text, line) => {
  expect(parseCsv(text)).toEqual({ ok: false, line });
});
