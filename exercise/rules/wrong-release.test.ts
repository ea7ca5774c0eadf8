import { expect, test } from 'vitest';
import type { Channel } from '../channel';
import { disclose } from '../disclose';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, ada } = seats;
const release = { type: 'ReleaseInject', inject: 'inj_cable' } as const;
const wrongly = { ...release, audience: { teams: ['council'], members: [], screen: false } };
const told = (table: AnExercise, channel: Channel) =>
  table.happenings.flatMap(({ event }) => disclose(event, channel)?.type ?? []).slice(-1);

test('EX29 failure 8: what went to the wrong team is taken back while it is being sent, and leaves no trace', () => {
  const table = anExercise().running().with(lead, wrongly).pass(9000);
  const before = told(table, 'team:council');
  table.with(lead, { type: 'TakeBackRelease', release: table.last('InjectGoingOut').release });
  expect(told(table, 'team:council')).toEqual(before);
  given(table).when(release, lead).thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX30 failure 8: once it is out it is recalled in sight of those who had it, and staff know who had opened it', () => {
  const table = anExercise().running().with(lead, wrongly);
  const { release: id } = table.last('InjectGoingOut');
  table
    .with(lead, { type: 'SendReleaseNow', release: id })
    .with(seats.auk, { type: 'AcknowledgeInject', release: id })
    .with(control, { type: 'RecallInject', release: id });
  expect(told(table, 'team:council')).toEqual(['InjectRecalled']);
  expect(told(table, 'team:north')).not.toEqual(['InjectRecalled']);
  expect(table.state.reads[id]).toEqual([seats.auk]);
  expect(table.state.releases[0]?.recalled).toMatchObject({ by: control });
});

test('EX114 failure 9: the second of two controllers hears who released it, and how many seconds ago', () => {
  const table = anExercise().running().with(control, release).pass(12_000);
  given(table).when(release, lead).thenRefused('AlreadyReleased', { seconds: 12, by: 'Control' });
  given(table).when(release, ada).thenRefused('NotAllowed');
});
