import { describe, expect, test } from 'vitest';
import type { SpreadsheetReport } from '../../exercise/authoring/spreadsheet-report';
import { lettersOf as letters, readRowsOf as read } from './testing/read-rows-of';

const codes = ({ warnings }: SpreadsheetReport) =>
  warnings.map(({ code, row }) => `${code} ${row ?? ''}`.trim());

test('a sheet with headings alone asks where the injects are', () => {
  const { injects, warnings } = read([['Time', 'From', 'To', 'Message']]);
  expect(injects).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['question']);
});

describe('rows', () => {
  const head = ['No.', 'Time', 'Event', 'Description', 'To'];

  test('titles above the headings, sections, marks and repeated headings are no injects and are told', () => {
    const report = read([
      ['EXERCISE GREY DAWN', null, null, null, null],
      ['Master Scenario Events List', null, null, 'Version 3', null],
      [],
      head,
      ['PHASE 1: MORNING'],
      [null, '08:30', 'STARTEX'],
      ['001', '09:00', 'Convoy', 'A convoy is stopped.', 'Ministry; Police'],
      ['1.10', '09:30', 'Call', 'A call comes in.', 'Police/Ministry'],
      head,
      ['PHASE 2: AFTERNOON'],
      ['1a', '13:00', 'Radio', 'A speech.', '---'],
      [null, null, null, null, null],
      ['Total injects: 3'],
      [null, '17:00', 'ENDEX'],
    ]);
    expect(report.injects.map(({ row, id, section, to }) => [row, id, section, to])).toEqual([
      [7, '001', 'PHASE 1: MORNING', ['Ministry', 'Police']],
      [8, '1.10', 'PHASE 1: MORNING', ['Police', 'Ministry']],
      [11, '1a', 'PHASE 2: AFTERNOON', []],
    ]);
    expect(codes(report)).toEqual([
      'note-row 1',
      'note-row 2',
      'section-row 5',
      'marker-row 6',
      'header-repeated 9',
      'section-row 10',
      'no-recipient 11',
      'note-row 13',
      'marker-row 14',
    ]);
  });

  test('a mark that has an id and recipients is an inject', () => {
    const { injects } = read([
      head,
      ['1', '09:00', 'STARTEX', 'STARTEX', 'All'],
      ['2', '10:00', 'Two', 'Text', 'All'],
    ]);
    expect(injects.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('headings in two rows are put together', () => {
    const report = read([
      ['No.', 'Time', 'Message', null, 'Content'],
      [null, null, 'From', 'To', null],
      ['1', '09:00', 'Radio', 'Police', 'A speech.'],
    ]);
    expect(letters(report)).toEqual({ id: 'A', time: 'B', text: 'E', from: 'C', to: 'D' });
    expect(report.injects).toHaveLength(1);
    expect(codes(report)).toEqual([]);
  });

  test('nothing is put in another order, and what is odd is told', () => {
    const report = read([
      head,
      ['1', '10:00', 'One', 'x', 'A'],
      ['2', '09:00', 'Two', 'x', 'A'],
      ['2', 'TBD', 'Three', 'x', 'A'],
      ['4', 'after lunch', 'Four', 'x', 'A'],
      ['5', '10:30', null, null, 'A'],
      ['6', null, 'Six', null, null],
    ]);
    expect(report.injects.map(({ id, when }) => [id, when.minute])).toEqual([
      ['1', 600],
      ['2', 540],
      ['2', null],
      ['4', null],
      ['6', null],
    ]);
    expect(codes(report)).toEqual([
      'time-missing 4',
      'time-not-understood 5',
      'row-skipped 6',
      'time-missing 7',
      'no-recipient 7',
      'no-text 7',
      'duplicate-id 4',
      'time-backward 3',
    ]);
  });

  test('a type that nobody knows is told once and kept', () => {
    const report = read([
      ['No.', 'Time', 'Type', 'Description', 'To'],
      ['1', '09:00', 'Contextual', 'x', 'A'],
      ['2', '09:10', 'Zorp', 'x', 'A'],
      ['3', '09:20', 'Zorp', 'x', 'A'],
      ['4', '09:30', '???', null, null],
    ]);
    expect(report.injects.map(({ type }) => type)).toEqual(['Contextual', 'Zorp', 'Zorp']);
    expect(codes(report)).toEqual(['row-skipped 5', 'type-unknown 3']);
  });

  test('columns that are nothing of ours are kept by their heading', () => {
    const { injects } = read([
      [...head, 'Track', null, 'Track'],
      ['1', '09:00', 'One', 'x', 'A', 'Red', 'loose', 'Blue'],
    ]);
    expect(injects[0]?.more).toEqual({ Track: 'Red', G: 'loose', 'Track (H)': 'Blue' });
  });
});

describe('what a person says', () => {
  const rows: (string | null)[][] = [
    ['a', 'b', 'c'],
    ['09:00', 'Radio speaks', 'Police'],
    ['09:30', 'Phone rings', 'Ministry'],
  ];

  test('is taken, and the rest guessed', () => {
    const report = read(rows, { header: null, columns: { time: 'A', title: 'B', to: 'C' } });
    expect(report.mapping.columns.to).toEqual({ column: 'C', heading: null, guessed: false });
    expect(report.injects.map(({ row }) => row)).toEqual([1, 2, 3]);
    const byHeading = read([['Time', 'Words', 'For them'], ...rows.slice(1)], {
      columns: { text: 'Words', to: 'for them' },
    });
    expect(letters(byHeading)).toEqual({ time: 'A', text: 'B', to: 'C' });
    expect(byHeading.mapping.columns.time?.guessed).toBe(true);
  });

  test('that cannot be is refused by name', () => {
    expect(() => read(rows, { sheet: 'Other' })).toThrow(
      'There is no sheet “Other” in this file: choose one of “MSEL”.',
    );
    expect(() => read(rows, { columns: { time: 'Q' } })).toThrow(
      'There is no column “Q” in the sheet “MSEL”: its columns go from A to C.',
    );
    expect(() => read(rows, { header: 9 })).toThrow('Row 9 of the sheet “MSEL” holds nothing');
  });
});

test.each<[string, string[]]>([
  ['a list of tasks', ['ID', 'Task', 'Assigned To', 'Status', 'Due Date', 'Priority', 'Description']],
  ['a list of risks', ['Risk ID', 'Description', 'Likelihood', 'Impact', 'Mitigation', 'Owner']],
  ['a list of things', ['Asset Tag', 'Name', 'Model', 'Location', 'Serial Number']],
])('%s is no MSEL unless somebody says so', (_, headings) => {
  const rows = [headings, headings.map((_each, index) => `Value ${index}`)];
  const report = read(rows);
  expect(report.injects).toEqual([]);
  expect(['not-an-msel', 'question']).toContain(report.warnings.at(-1)?.code);
  expect(read(rows, { columns: { title: 'B' } }).injects).toHaveLength(1);
});
