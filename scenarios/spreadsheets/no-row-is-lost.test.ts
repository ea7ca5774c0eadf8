import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from './plain-words';
import { readSpreadsheet } from './read-spreadsheet';
import { aFile, aSheet } from './testing/a-sheet';

const words = fc.constantFrom(
  '',
  '',
  '---',
  'STARTEX',
  'PHASE 2',
  'Convoy',
  '09:00',
  'T+5',
  '001',
  'n/a',
  'Total',
  '???',
  'Police; Ministry',
  'A longer text that says what happens.',
  'Time',
  'To',
  '0.5',
  '\n',
);
const headings = fc.constantFrom(
  'No.',
  'Time',
  'Event',
  'Description',
  'To',
  'From',
  'Notes',
  'Zorp',
  '',
  'Type',
);
const rows = fc.tuple(
  fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 3 }),
  fc.array(headings, { minLength: 3, maxLength: 8 }),
  fc.array(fc.array(words, { maxLength: 8 }), { maxLength: 14 }),
);

test('every row that holds something is an inject, a heading or told of, and injects keep their order', () => {
  fc.assert(
    fc.property(rows, ([above, head, below]) => {
      const sheet = aSheet([...above, head, ...below]);
      const filled = sheet.rows.filter(({ cells }) => cells.some(({ text }) => !isBlank(text)));
      fc.pre(filled.length > 0);
      const { injects, warnings, mapping } = readSpreadsheet(aFile(sheet), {
        columns: { title: 'B', text: 'C' },
      });
      const told = new Set([...injects, ...warnings].map(({ row }) => row));
      for (const { row } of filled) {
        const isHeading = mapping.header.row !== null && Math.abs(row - mapping.header.row) <= 1;
        expect(isHeading || told.has(row), `row ${row}`).toBe(true);
      }
      expect(injects.map(({ row }) => row)).toEqual(
        injects.map(({ row }) => row).sort((one, other) => one - other),
      );
      for (const inject of injects) {
        const cells = sheet.rows.find(({ row }) => row === inject.row)?.cells ?? [];
        const kept = JSON.stringify(inject);
        for (const { text } of cells) {
          if (!isBlank(text) && !text.includes(';')) expect(kept).toContain(text.trim());
        }
      }
    }),
    { numRuns: 300 },
  );
});
