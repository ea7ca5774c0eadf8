import { describe, expect, test } from 'vitest';
import { lettersOf as letters, readRowsOf as read } from './testing/read-rows-of';

const questions = (rows: (string | null)[][]) =>
  read(rows).warnings.flatMap(({ code, message }) => (code === 'question' ? [message] : []));

const rows = [
  ['1', '09:00', 'Control', 'Team North', 'Phone', 'Crowds gather at the station square.'],
  ['2', '09:15', 'Press agency', 'Team South', 'Email', 'A reporter asks for a comment.'],
  ['3', '09:40', 'Control', 'Team North; Team South', 'Phone', 'The minister calls.'],
];

describe('columns without headings', () => {
  test('are recipients where cells name several, senders before them, and ways of delivery', () => {
    const report = read(rows);
    expect(letters(report)).toEqual({ id: 'A', time: 'B', from: 'C', to: 'D', method: 'E', text: 'F' });
    expect(report.mapping.columns.to).toEqual({ column: 'D', heading: null, guessed: true, by: 'content' });
    expect(report.injects[2]?.to).toEqual(['Team North', 'Team South']);
    expect(report.warnings.map(({ code }) => code)).toEqual(['no-header', 'question']);
  });

  test('hours of four digits are times', () => {
    const four = [
      ['0700', 'Bus crash with 25 patients'],
      ['0710', 'The first five patients arrive'],
      ['0730', 'The blood bank reports low'],
    ];
    expect(letters(read(four))).toEqual({ time: 'A', text: 'B' });
    expect(read(four).injects.map(({ when }) => when.minute)).toEqual([420, 430, 450]);
  });

  test('names of which nothing tells whose they are stay what they are, and are asked about', () => {
    const names = [
      ['09:00', 'Control', 'North', 'Crowds gather at the station.'],
      ['09:15', 'Press', 'South', 'A reporter asks for a comment.'],
      ['09:40', 'Control', 'North', 'The minister calls the team.'],
      ['09:50', 'Press', 'South', 'The minister calls again.'],
    ];
    expect(letters(read(names))).toEqual({ time: 'A', text: 'D' });
    expect(read(names).injects[0]?.more).toEqual({ B: 'Control', C: 'North' });
    expect(questions(names)[0]).toMatch(/ To whom do the injects go\?.* one of B, C\.$/u);
  });
});

describe('headings in words that nobody knows', () => {
  test('are headings over a column of times, and what stands below them is guessed and asked about', () => {
    const head = ['Namba', 'Saa', 'Kutoka', 'Kwenda', 'Njia', 'Maelezo'];
    const report = read([head, ...rows]);
    expect(report.mapping.header).toEqual({ row: 1, guessed: true });
    expect(letters(report)).toEqual({ id: 'A', time: 'B', from: 'C', to: 'D', method: 'E', text: 'F' });
    expect(report.injects).toHaveLength(3);
    expect(questions([head, ...rows])).toEqual([
      'Row 1 was taken for the headings, and their words are not known: check what each column was taken for.',
    ]);
  });

  test('a first inject without a time, or with none set yet, is no row of headings', () => {
    expect(
      read([['TBD', 'All', 'The siren sounds.'], ...rows.map((row) => row.slice(1))]).mapping.header.row,
    ).toBeNull();
    expect(
      read([['', 'All', 'The siren sounds.'], ...rows.map((row) => row.slice(1))]).mapping.header.row,
    ).toBeNull();
  });

  test('among known ones: the longest texts are taken, and asked about', () => {
    const known = [
      ['No.', 'Time', 'Zorp', 'To'],
      ['1', '09:00', 'A crowd gathers at the station.', 'A'],
    ];
    expect(read(known).mapping.columns.text).toMatchObject({ column: 'C', by: 'content' });
    expect(questions(known)).toHaveLength(1);
  });
});

test('a heading that only allows its meaning says so', () => {
  const { columns } = read([
    ['No.', 'Time', 'Recipient / Target code', 'Text'],
    ['1', '09:00', 'A', 'Fire'],
  ]).mapping;
  expect(columns.text).not.toHaveProperty('by');
  expect(columns.to).toMatchObject({ column: 'C', by: 'words' });
});

test('a form for one inject is told from a list', () => {
  const form = [
    ['INJECT FORM'],
    ['Inject #:', '1'],
    ['Time:', '09:00'],
    ['From:', 'Dispatcher'],
    ['To:', 'ED'],
    ['Message:', 'Bus crash.'],
  ];
  expect(read(form).injects).toEqual([]);
  expect(questions(form)[0]).toMatch(/a form for one inject\?/u);
});

test('a list of tasks is said to be none of injects', () => {
  const tasks = [
    ['ID', 'Action item', 'Owner', 'Due date', 'Status'],
    ['1', 'Order chairs', 'Bo', '2026-05-01', 'Open'],
  ];
  expect(read(tasks).warnings.map(({ code }) => code)).toEqual(['not-an-msel']);
});
