import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { disclose } from '../../../exercise/disclose';
import { eventVersion, type Happened } from '../../../exercise/event';
import { freeTextsOf } from '../../../exercise/free-texts';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { redact } from '../redact';
import { recorded, whole } from '../testing/recorded';
import { formerWordings } from './former-wordings';
import { recordLines } from './record-lines';
import { inTurns } from './record-source';
import { recordCsv } from './record-table';

const evening = wholeEvening();
const asGiven = redact(evening.state, { pseudonyms: false });
const parsed = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the record as JSON lines is what the channel was told, line by line', async () => {
  const source = await recorded(evening, ['lead']);
  const [head, ...lines] = parsed(await whole(recordLines(source, asGiven)));
  expect(head).toMatchObject({ exercise: 'EXERCISE', scenario: 'Small', rulesVersion: expect.any(Number) });
  expect(head.notPredictive).not.toBe('');
  const told = evening.happenings.flatMap(({ event }) => disclose(event, 'lead') ?? []);
  expect(lines.map(({ event }) => event)).toEqual(JSON.parse(JSON.stringify(told)));
  expect(lines.map(({ cursor }) => cursor)).toEqual(lines.map((_, index) => index + 1));
});

test('a file for sharing holds what the debrief was told and no secret', async () => {
  const source = await recorded(evening, ['debrief']);
  const [, ...lines] = parsed(await whole(recordLines(source, asGiven)));
  const told = evening.happenings.flatMap(({ event }) => disclose(event, 'debrief') ?? []);
  expect(lines).toHaveLength(told.length);
  expect(
    lines.some(({ event }) => event.type === 'StaffNoteSent' || event.type === 'EvaluatorNoteTaken'),
  ).toBe(false);
});

test('the record as CSV has a row for every event and its sentence', async () => {
  const source = await recorded(evening, ['lead']);
  const rows = parse(await whole(recordCsv(source, asGiven)), {
    bom: true,
    relax_column_count: true,
  }) as string[][];
  const [first = [], , , , head = [], ...events] = rows;
  expect(first[0]).toMatch(/^EXERCISE · Small · \d{4}-\d\d-\d\d · What-if$/u);
  expect(head).toEqual([
    'Number',
    'Time (UTC)',
    'Exercise time',
    'Event',
    'What happened',
    'Staff who did it',
    'All of it (JSON)',
  ]);
  expect(events.length).toBe(evening.happenings.filter(({ event }) => disclose(event, 'lead')).length);
  const start = events.find(([, , , type]) => type === 'ExerciseStarted');
  expect(start?.slice(2, 6)).toEqual([
    '0:00:00',
    'ExerciseStarted',
    'Start of exercise. Play began.',
    'Lead',
  ]);
  for (const row of events) expect(JSON.parse(row[6] ?? '').type).toBe(row[3]);
});

test('what staff hid stands in no file that leaves it out', async () => {
  const source = await recorded(evening, ['debrief']);
  const struck = await formerWordings(source);
  expect(struck.length).toBeGreaterThan(5);
  const lines = await whole(recordLines(source, redact(evening.state, { pseudonyms: false, struck })));
  for (const text of struck.filter(({ length }) => length >= 12))
    expect(lines).not.toContain(JSON.stringify(text).slice(1, -1));
  expect(lines).toContain('[left out in review]');
});

test('what a review left out stays out in every wording, also when it was withdrawn', async () => {
  const table = anExercise().ended();
  const writing = { type: 'WriteFinding', kind: 'area', objective: null } as const;
  table.with(seats.lead, { ...writing, text: 'The first wording of it.' });
  const { id } = table.last('FindingWritten').finding;
  table.with(seats.lead, { ...writing, finding: id, text: 'The second wording of it.' });
  const item =
    freeTextsOf(table.viewOf('lead')).find(({ text }) => text.startsWith('The second'))?.item ?? '';
  table.with(seats.lead, { type: 'ReviewText', item, isLeftOut: true });
  table.with(seats.lead, { type: 'WithdrawFinding', finding: id });
  const source = await recorded(table, ['lead']);
  const struck = await formerWordings(source);
  const lines = await whole(recordLines(source, redact(table.state, { pseudonyms: false, struck })));
  expect(lines).not.toContain('wording of it');
  expect(lines).not.toContain(item);
});

test('a what-if says so at the head of its record', async () => {
  const { state } = evening;
  const fork = {
    parent: { exercise: 'exr_parent', title: 'The evening before' },
    moment: { at: 1, exerciseTime: 0 },
    forkedAt: 2,
    begunAt: 3,
  };
  const source = await recorded({ happenings: evening.happenings, state: { ...state, fork } }, ['lead']);
  const [head = ''] = (await whole(recordLines(source, asGiven))).split('\n');
  expect(JSON.parse(head).marks).toContain('What-if');
});

test('what was written after the review leaks into no file', async () => {
  const table = anExercise().ended();
  const source = await recorded(table, ['lead']);
  const late: Happened = {
    at: table.now,
    event: { type: 'StaffNoteSent', note: 'note_late', by: seats.lead, text: 'Xenoliths, said Ada late.' },
  };
  const entry = { ...late, by: null, version: eventVersion };
  await source.log.append(source.exerciseId, source.upTo, [{ commandId: 'cmd_late', entries: [entry] }]);
  const grown = { ...source, upTo: source.upTo + 1 };
  const redaction = redact(table.state, { pseudonyms: true });
  for (const file of [recordLines, recordCsv]) {
    expect(await whole(file(grown, redaction))).toContain('Xenoliths');
    expect(await whole(file(source, redaction))).not.toContain('Xenoliths');
  }
});

test('whoever reads a record gives way whenever its turn is over, and only then', async () => {
  let now = 0;
  const clock = { now: () => now, turnMs: 10, giveWay: vi.fn(async () => undefined) };
  async function* eachTakes(milliseconds: number) {
    for (let count = 0; count < 100; count += 1) {
      now += milliseconds;
      yield count;
    }
  }
  const read: number[] = [];
  for await (const one of inTurns(eachTakes(1), clock)) read.push(one);
  expect(read).toHaveLength(100);
  expect(clock.giveWay).toHaveBeenCalledTimes(10);
  for await (const _ of inTurns(eachTakes(0), clock)) expect(clock.giveWay).toHaveBeenCalledTimes(10);
});
