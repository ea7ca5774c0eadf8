import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { injectNow, injectsOut } from './inject-now';

test('the inject that went out last is proposed, and none before the first', () => {
  const table = anExercise().running();
  expect(injectNow(table.state)).toBeNull();
  table.released('inj_news').pass(1_000).released('inj_cable');
  expect(injectNow(table.state)).toBe('inj_cable');
});

test('one that was withdrawn is no longer proposed, and can still be named', () => {
  const table = anExercise().running().released('inj_news').pass(1_000).released('inj_cable');
  table.with(seats.lead, { type: 'RecallInject', release: table.last('InjectReleased').release });
  expect(injectNow(table.state)).toBe('inj_news');
  expect(injectsOut(table.state).map(({ id }) => id)).toEqual(['inj_cable', 'inj_news']);
});

test('what was written on the spot is named by its release', () => {
  const table = anExercise()
    .running()
    .with(seats.lead, {
      type: 'ReleaseWritten',
      title: 'A note',
      text: 'Wait.',
      from: 'Capital',
      mode: 'note',
      level: 0,
      audience: { teams: 'all', members: [], screen: false },
    });
  const { release } = table.last('InjectGoingOut');
  table.with(seats.lead, { type: 'SendReleaseNow', release });
  expect(injectsOut(table.state)).toEqual([{ id: release, number: '0a', title: 'A note' }]);
});
