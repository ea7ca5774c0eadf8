import { expect, test } from 'vitest';
import type { Channel } from '../channel';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { evolve } from '../evolve';
import { initialState } from '../state';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control } = seats;
const cabled = () => anExercise().running().released('inj_cable');
const idOf = (table: AnExercise) => table.last('InjectReleased').release;
const leak = (
  table: AnExercise,
  teams: string[],
  more: Pick<CommandOf<'MarkLeaked'>, 'consequence'> = {},
): CommandOf<'MarkLeaked'> => ({
  type: 'MarkLeaked',
  release: idOf(table),
  audience: { teams, members: [], screen: false },
  ...more,
});

function viewOf(table: AnExercise, channel: Channel) {
  return table.happenings.reduce((view, { at, event }) => {
    const told = disclose(event, channel);
    return told ? evolve(view, { at, event: told }) : view;
  }, initialState);
}

test('EX112 failure 7: what a player read aloud reaches the others as hearsay, and is logged', () => {
  const table = cabled().pass(5000);
  const command = leak(table, ['north', 'council']);
  given(table)
    .when(command, control)
    .thenHappenedLike({
      type: 'InjectLeaked',
      secret: { inject: 'inj_cable', number: '2', teams: ['council'], seats: [], by: control },
    });
  expect(viewOf(table, 'team:council').releases).toMatchObject([
    { content: { title: 'A cable for North' }, number: null, isHearsay: true, leaks: [] },
  ]);
  expect(viewOf(table, 'team:north').releases).toMatchObject([{ isHearsay: false, leaks: [] }]);
  expect(viewOf(table, 'lead').releases).toMatchObject([
    { recipients: { teams: ['north', 'council'] }, leaks: [{ teams: ['council'], by: control }] },
  ]);
});

test('EX112 those who had it are told nothing of who else has it', () => {
  const table = cabled();
  table.with(lead, leak(table, ['council']));
  expect(disclose(table.last('InjectLeaked'), 'team:north')).toBeNull();
  given(table)
    .when(leak(table, ['council', 'north']), control)
    .thenRefused('AlreadyHaveIt');
});

test('EX112 whoever it reached otherwise sees its recall, and can be seen to have read it', () => {
  const table = cabled();
  table
    .with(lead, leak(table, ['council']))
    .with(seats.auk, { type: 'AcknowledgeInject', release: idOf(table) });
  table.with(lead, { type: 'RecallInject', release: idOf(table) });
  expect(viewOf(table, 'team:council').releases).toMatchObject([{ status: 'recalled' }]);
  given(table.pass(4000))
    .when(leak(table, ['council']), control)
    .thenRefused('AlreadyRecalled', { seconds: 4, known: 'yes', by: 'Lead' });
});

test('EX112 what is not out cannot leak', () => {
  const table = anExercise().running().with(lead, { type: 'ReleaseInject', inject: 'inj_cable' });
  const { release } = table.last('InjectGoingOut');
  const audience = { teams: ['council'], members: [], screen: false };
  given(table).when({ type: 'MarkLeaked', release, audience }, lead).thenRefused('UnknownRelease');
});

test('EX113 a consequence begins to go out with the leak, or neither happens', () => {
  const table = cabled();
  given(table)
    .when(leak(table, ['council'], { consequence: { inject: 'inj_reserve' } }), lead)
    .thenRefused('NobodyReceives');
  const audience = { teams: ['north'], members: [], screen: false };
  given(table)
    .when(leak(table, ['council'], { consequence: { inject: 'inj_reserve', audience } }), lead)
    .thenHappenedLike({ type: 'InjectLeaked' }, { type: 'InjectGoingOut', inject: 'inj_reserve' });
});
