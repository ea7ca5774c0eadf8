import { describe, expect, test } from 'vitest';
import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import { storyFromInjects } from './story-from-injects';
import { lettersOf as letters, readRowsOf as read } from './testing/read-rows-of';

const told = (rows: (string | null)[][]) => read(rows).warnings.map(({ code, row }) => `${code} ${row}`);
const minutes = (injects: readonly ImportedInject[]) =>
  storyFromInjects(injects, { title: 'Grey Dawn' }).story.script.injects.map(
    ({ plannedMinute }) => plannedMinute,
  );

describe('headings of other planners', () => {
  const cases: [string, string[], Record<string, string>][] = [
    [
      'Arabic',
      ['الرقم', 'الوقت', 'من', 'إلى', 'الوسيلة', 'الحدث', 'الإجراء المتوقع'],
      { id: 'A', time: 'B', from: 'C', to: 'D', method: 'E', title: 'F', expected: 'G' },
    ],
    [
      'Russian',
      ['№', 'Время', 'От кого', 'Кому', 'Способ', 'Содержание вводной', 'Ожидаемые действия'],
      { id: 'A', time: 'B', from: 'C', to: 'D', method: 'E', text: 'F', expected: 'G' },
    ],
    [
      'Ukrainian',
      ['№ з/п', 'Час', 'Від кого', 'Кому', 'Зміст ввідної', 'Примітки'],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', notes: 'F' },
    ],
    [
      'Polish',
      ['Lp.', 'Godzina', 'Nadawca', 'Odbiorca', 'Treść podgrywki', 'Oczekiwane działania'],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', expected: 'F' },
    ],
    [
      'Turkish',
      ['Sıra No', 'Saat', 'Gönderen', 'Alıcı', 'Açıklama', 'Beklenen Tepki'],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', expected: 'F' },
    ],
    [
      'United Nations',
      [
        'Serial',
        'Simulated Event',
        'Exercise Day / Time',
        'Originator (SimCell)',
        'Action Addressees',
        'Info Addressees',
      ],
      { id: 'A', title: 'B', time: 'C', from: 'D', to: 'E' },
    ],
    [
      'NATO with two clocks',
      ['Ser', 'Real Time', 'Ex Time', 'Event', 'Details', 'Action by', 'Delivered via'],
      { id: 'A', time: 'B', scenarioTime: 'C', title: 'D', text: 'E', to: 'F', method: 'G' },
    ],
    [
      'hospital',
      ['Clock', 'Scenario Event / Info', 'Unit(s)', 'Actor/Controller', 'What should happen'],
      { time: 'A', text: 'B', to: 'C', from: 'D', expected: 'E' },
    ],
    [
      'cyber',
      [
        'Inject ID',
        'Relative Time (min)',
        'Inject Title',
        'Inject Narrative',
        'Target Role(s)',
        'ATT&CK Technique',
      ],
      { id: 'A', time: 'B', title: 'C', text: 'D', to: 'E' },
    ],
  ];
  test.each(cases)('%s', (_, headings, expected) => {
    expect(
      letters(read([headings, headings.map((_each, index) => (index === 0 ? '7' : 'Some words'))])),
    ).toEqual(expected);
  });

  test('digits of Arabic and Persian are digits', () => {
    const { injects } = read([
      ['الوقت', 'الحدث'],
      ['٠٩:٤٠', 'حريق'],
      ['۱۰:۰۵', 'حريق'],
    ]);
    expect(injects.map(({ time, when }) => [time, when.minute])).toEqual([
      ['٠٩:٤٠', 580],
      ['۱۰:۰۵', 605],
    ]);
  });
});

describe('recipients joined by a word', () => {
  const toOf = (cell: string) =>
    read([
      ['Time', 'To', 'Text'],
      ['09:00', cell, 'Fire'],
    ]);

  test.each([
    ['Hospital A and Hospital B', ['Hospital A', 'Hospital B']],
    ['MoH & WHO', ['MoH', 'WHO']],
    ['الشرطة؛ الإسعاف، الدفاع المدني', ['الشرطة', 'الإسعاف', 'الدفاع المدني']],
  ])('%s are several', (cell, names) => {
    expect(toOf(cell).injects[0]?.to).toEqual(names);
    expect(toOf(cell).warnings).toEqual([]);
  });

  test('a name that may be one or two stays one, and is told once', () => {
    const rows = [
      ['Time', 'To', 'Text'],
      ['09:00', 'Health and Social Affairs', 'Fire'],
      ['09:10', 'Health and Social Affairs', 'Fire'],
    ];
    expect(read(rows).injects[0]?.to).toEqual(['Health and Social Affairs']);
    expect(told(rows)).toEqual(['recipient-doubtful 2']);
  });
});

describe('rows that are no injects', () => {
  test('a break alone in a row is a mark and no section', () => {
    const rows = [
      ['No.', 'Time', 'To', 'Text'],
      ['1', '09:00', 'A', 'Fire'],
      ['Pause déjeuner'],
      ['2', '13:00', 'A', 'Rain'],
      ['ENDEX'],
    ];
    expect(read(rows).injects.map(({ section }) => section)).toEqual([undefined, undefined]);
    expect(told(rows)).toEqual(['marker-row 3', 'marker-row 5']);
  });

  test('rows of tick boxes are told of together', () => {
    const boxes = Array.from({ length: 40 }, () => ['FALSE']);
    const rows = [
      ['Done?', 'Time', 'Text'],
      ['FALSE', '09:00', 'Fire'],
      ...boxes,
      ['TRUE', '09:10', 'Rain'],
      ['TRUE'],
    ];
    const { injects, warnings } = read(rows);
    expect(injects.map(({ row }) => row)).toEqual([2, 43]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'Rows 3 to 42 hold tick boxes and nothing else, and were left out.',
      'Row 44 holds a tick box and nothing else, and was left out.',
    ]);
  });

  test('a module over the headings is the section of the first rows', () => {
    const head = ['Time', 'Inject', 'Discussion questions'];
    const rows = [
      ['Smoke over the square'],
      ['Module 1: Initial incident'],
      head,
      ['0:00', 'Smell.', 'What first?'],
      ['Module 2'],
      head,
      ['0:30', 'Alarm.', 'Leave?'],
    ];
    expect(read(rows).injects.map(({ section }) => section)).toEqual([
      'Module 1: Initial incident',
      'Module 2',
    ]);
    expect(told(rows)).toEqual(['note-row 1', 'section-row 2', 'section-row 5', 'header-repeated 6']);
  });
});

describe('a day in one column and a time in another', () => {
  test.each([
    ['Date', '2 March 2026', '3 March 2026', [0, 415, 1375], 'date'],
    ['Day', '1', '2', [0, 415, 1375], 'relative'],
    ['Jour', 'J', 'J+1', [0, 415, 1375], 'relative'],
  ])('%s', (heading, first, second, planned, as) => {
    const { injects } = read([
      ['No.', heading, 'Time', 'To', 'Text'],
      ['1', first, '09:05', 'A', 'Alarm'],
      ['2', first, '16:00', 'A', 'Missing'],
      ['3', second, '08:00', 'A', 'Parents'],
    ]);
    expect(injects.map(({ when }) => when.as)).toEqual([as, as, as]);
    expect(injects.map(({ time }) => time)).toEqual(['09:05', '16:00', '08:00']);
    expect(minutes(injects)).toEqual(planned);
  });

  test('a date that may be either way round is told, and the time stays a time of day', () => {
    const rows = [
      ['Date', 'Time', 'To', 'Text'],
      ['03/04/2026', '09:05', 'A', 'Alarm'],
    ];
    expect(read(rows).injects[0]?.when).toEqual({ as: 'wall', minute: 545 });
    expect(told(rows)).toEqual(['time-doubtful 2']);
  });

  test('a section that begins earlier in the day than the one before is on the next day, and told', () => {
    const { injects } = read([
      ['Time', 'To', 'Text'],
      ['Day 1'],
      ['09:00', 'A', 'Alarm'],
      ['17:00', 'A', 'Missing'],
      ['Day 2'],
      ['08:00', 'A', 'Parents'],
    ]);
    expect(minutes(injects)).toEqual([0, 480, 1380]);
    const { todo } = storyFromInjects(injects, { title: 'Grey Dawn' });
    expect(todo.filter(({ code }) => code === 'time-open').map(({ row }) => row)).toEqual([6]);
  });
});

describe('what would be wrong in silence', () => {
  test('two lists side by side are not one: the second is kept beside, and told', () => {
    const head = ['Time', 'Inject', 'To'];
    const rows = [
      [...head, ...head],
      ['09:00', 'a', 'A', '13:00', 'c', 'B'],
      ['09:10', 'b', 'A', '13:10', 'd', 'B'],
    ];
    expect(letters(read(rows))).toEqual({ time: 'A', text: 'B', to: 'C' });
    expect(read(rows).injects[0]?.more).toEqual({ Time: '13:00', Inject: 'c', To: 'B' });
    expect(told(rows)).toEqual(['duplicate-heading 1', 'duplicate-heading 1', 'duplicate-heading 1']);
  });

  test('a time without the day that others have is told', () => {
    const rows = [
      ['Day', 'Time', 'Text'],
      ['1', '09:00', 'a'],
      [null, '15:00', 'b'],
      ['2', '08:00', 'c'],
    ];
    expect(told(rows)).toEqual(['time-doubtful 3']);
  });

  test('a line of totals is a note, whatever else it sums', () => {
    const rows = [
      ['No', 'Time', 'Inject', 'Cost'],
      ['1', '09:00', 'a', '12'],
      [null, null, 'Total', '12'],
    ];
    expect(read(rows).injects).toHaveLength(1);
    expect(told(rows)).toEqual(['note-row 3']);
  });
});

test.each([
  [
    'Swedish',
    ['Nr', 'Tid', 'Från', 'Till', 'Händelse', 'Förväntad åtgärd'],
    { id: 'A', time: 'B', from: 'C', to: 'D', title: 'E', expected: 'F' },
  ],
  [
    'Japanese',
    ['番号', '時刻', '付与者', '受領者', '内容'],
    { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E' },
  ],
  [
    'Chinese',
    ['序号', '时间', '发送方', '接收方', '内容'],
    { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E' },
  ],
])('headings in %s', (_, headings, expected) => {
  expect(letters(read([headings, ['1', '09:00', ...headings.slice(2)]]))).toEqual(expected);
});

test('a word before a time of day says nothing more', () => {
  const { injects } = read([
    ['Ora', 'Testo'],
    ['ore 9.05', 'a'],
    ['alle ore 10:00', 'b'],
  ]);
  expect(injects.map(({ when }) => when.minute)).toEqual([545, 600]);
});
