import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { contingenciesDue } from './contingencies';
import { mselLine, mselLines } from './lines';

const { lead, control } = seats;
const minute = 60_000;
const line = ({ state, now }: AnExercise, id: string) => mselLine(state, id, now);
const write: CommandOf<'ReleaseWritten'> = {
  type: 'ReleaseWritten',
  title: 'A note',
  text: 'Somebody knocks.',
  from: 'Capital',
  mode: 'note',
  level: 0,
  audience: { teams: ['north'], members: [], screen: false },
};

test('EX117 planned, actual and drift are exercise time, pauses left out', () => {
  const table = anExercise()
    .running()
    .pass(4 * minute)
    .paused()
    .pass(30 * minute);
  table.with(lead, { type: 'ResumeExercise' });
  expect(line(table, 'inj_news')).toMatchObject({ plannedMinute: 5, driftMs: null, overdueMs: null });
  expect(line(table.pass(2 * minute), 'inj_news')).toMatchObject({ overdueMs: minute });
  table.released('inj_news');
  expect(line(table, 'inj_news')).toMatchObject({
    standing: 'released',
    actualMs: 6 * minute,
    driftMs: minute,
    overdueMs: null,
  });
});

test('EX117 each line says how it stands and what is going on with it', () => {
  const table = anExercise().running();
  const stands = (id: string) => {
    const { standing, live } = line(table, id) ?? {};
    return [standing, live];
  };
  expect(stands('inj_news')).toEqual(['ready', null]);
  table.with(lead, { type: 'ArmInject', inject: 'inj_news', minute: 3 });
  expect(stands('inj_news')).toEqual(['ready', 'armed']);
  table.with(lead, { type: 'HoldInject', inject: 'inj_news' });
  expect(stands('inj_news')).toEqual(['ready', 'held']);
  table.with(lead, { type: 'ReleaseInject', inject: 'inj_news', override: true });
  expect(stands('inj_news')).toEqual(['ready', 'going-out']);
  table.with(lead, { type: 'SendReleaseNow', release: table.last('InjectGoingOut').release });
  expect(stands('inj_news')).toEqual(['released', null]);
  table.with(lead, { type: 'CompleteInject', inject: 'inj_news' });
  expect(stands('inj_news')).toEqual(['complete', null]);
  table.with(lead, { type: 'DeferInject', inject: 'inj_loud', reason: 'Too loud.' });
  expect(stands('inj_loud')).toEqual(['deferred', null]);
  table.with(lead, { type: 'CompleteInject', inject: 'inj_expected' });
  expect(stands('inj_reserve')).toEqual(['obsolete', null]);
});

test('EX115 an inject written on the spot is a line behind the last that went out, with a letter', () => {
  const table = anExercise().running().with(lead, write).released('inj_news');
  table.pass(1000).with(lead, write).pass(1000).with(control, write).pass(1000).released('inj_cable');
  expect(mselLines(table.state, table.now).map(({ number }) => number)).toEqual([
    '0a',
    '1',
    '1a',
    '1b',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
  ]);
});

test('EX115 the letters of injects written on the spot never run out', () => {
  const table = anExercise().running();
  for (let count = 0; count < 26 * 27 + 1; count += 1) table.with(lead, write);
  const numbers = mselLines(table.state, table.now).flatMap(({ number }) => number ?? []);
  const written = numbers.filter((number) => number.startsWith('0'));
  expect([0, 25, 26, 51, 52, 701, 702].map((index) => written[index])).toEqual([
    '0a',
    '0z',
    '0aa',
    '0az',
    '0ba',
    '0zz',
    '0aaa',
  ]);
  expect(new Set(written).size).toBe(703);
});

test('EX116 a contingency is offered when the expected action is late, and not once it is out', () => {
  const table = anExercise()
    .running()
    .pass(5 * minute);
  const due = () => contingenciesDue(table.state, table.now).map(({ inject, teams }) => [inject.id, teams]);
  expect(line(table, 'inj_expected')?.expected).toBe('awaited');
  expect(due()).toEqual([]);
  table.pass(3 * minute);
  expect(line(table, 'inj_expected')?.expected).toBe('late');
  expect(due()).toEqual([['inj_reserve', ['north']]]);
  table.with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_reserve',
    audience: { teams: ['north'], members: [], screen: false },
  });
  expect(due()).toEqual([]);
});

test('EX116 nothing is offered once staff saw the action, or set it or the contingency aside', () => {
  const late = () =>
    anExercise()
      .running()
      .pass(20 * minute);
  for (const command of [
    { type: 'CompleteInject', inject: 'inj_expected' },
    { type: 'SkipInject', inject: 'inj_expected', reason: 'No time.' },
    { type: 'DeferInject', inject: 'inj_reserve', reason: 'No time.' },
  ] as const) {
    const table = late().with(lead, command);
    expect(contingenciesDue(table.state, table.now)).toEqual([]);
  }
});
