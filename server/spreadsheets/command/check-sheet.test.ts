import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../../../scenarios/spreadsheets/read-spreadsheet';
import { readFile } from '../read-file';
import { aWorkbook } from '../testing/a-workbook';
import { checkSheet } from './check-sheet';
import { isSheet } from './is-sheet';

const checked = (bytes: Uint8Array, name = 'list.csv') =>
  checkSheet(readSpreadsheet(readFile(bytes, name)), 'list');

test('a sheet that an import makes a draft of has no faults, and what its reading and its draft ask is worth a look', () => {
  const { faults, looks } = checked(strToU8('Time,To,Text\n09:00,A,Fire\nsoon,B,Rain\n'));
  expect(faults).toEqual([]);
  expect(looks.map(({ code, path }) => [code, path])).toContainEqual(['time-not-understood', 'list!A3']);
  expect(looks.map(({ code, path }) => [code, path])).toContainEqual(['time-open', 'row 3']);
  expect(checked(readFileSync('tests/fixtures/msel/NFL_Draft_MSEL_Cadence_Import.xlsx'), 'x').faults).toEqual(
    [],
  );
});

test('a sheet without an inject has what was asked as its fault', () => {
  const { faults } = checked(strToU8('Name,Role,Phone\nAnn,Controller,555\n'));
  expect(faults.map(({ code }) => code)).toEqual(['not-an-msel']);
});

test('sheets are told from scenarios, whatever they are called, and what is neither says what to do', () => {
  const json = strToU8('{"opening":{}}');
  expect(isSheet(aWorkbook([{ name: 'MSEL', rows: [['Time']] }]), 'x.json')).toBe(true);
  expect(isSheet(strToU8('Time,To\n'), 'x.CSV')).toBe(true);
  expect(isSheet(json, 'x.json')).toBe(false);
  expect(isSheet(zipSync({ 'manifest.json': json }), 'x.zip')).toBe(false);
  expect(isSheet(new Uint8Array(), 'x.csv')).toBe(false);
  expect(() => isSheet(strToU8('%PDF-1.7'), 'x.pdf')).toThrow(/PDF/u);
});
