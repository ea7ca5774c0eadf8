import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../scenarios/spreadsheets/read-spreadsheet';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { readFile } from './read-file';

const samples = ['NFL_Draft_MSEL_Cadence_Import.xlsx', 'openbas-test_file_4.xlsx'].map((name) =>
  readFileSync(`tests/fixtures/msel/${name}`),
);

/** Reads, or is refused with a sentence; anything else is a fault of ours. */
function isAnswered(bytes: Uint8Array): void {
  try {
    readSpreadsheet(readFile(bytes, 'list.csv'));
  } catch (thrown) {
    if (!(thrown instanceof SpreadsheetError)) throw thrown;
    expect(thrown.message).toMatch(/\w{3}/u);
  }
}

test('a workbook with any bytes changed, or cut anywhere, is read or refused', () => {
  const changes = fc.array(fc.tuple(fc.nat(12_000), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...samples), changes, fc.option(fc.nat(12_000)), (sample, changed, cut) => {
      const bytes = Uint8Array.from(sample);
      for (const [at, value] of changed) bytes[at % bytes.length] = value;
      isAnswered(cut === null ? bytes : bytes.subarray(0, cut));
    }),
    { numRuns: 150 },
  );
});

test('any text, and any bytes, are read or refused', () => {
  const csv = fc
    .array(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('Time', 'To', '"', '09:00', '=1+1', '---')), {
        maxLength: 6,
      }),
      { maxLength: 8 },
    )
    .map((rows) => Buffer.from(rows.map((cells) => cells.join(';')).join('\r\n')));
  fc.assert(fc.property(fc.oneof(csv, fc.uint8Array({ maxLength: 400 })), isAnswered), { numRuns: 400 });
});
