import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import type { ExerciseEvent } from '../event';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, simcell, evaluator, ada } = seats;
const staff = ['lead', 'control', 'simcell', 'evaluators'];

const toldOf = (event: ExerciseEvent) =>
  allChannels(anExercise().ended().state).filter((channel) => disclose(event, channel));

test('EX125 failure 5: a nudge to a silent team is told to that team and to staff', () => {
  const table = anExercise()
    .running()
    .with(lead, { type: 'NudgeTeam', team: 'north', text: 'What would you need to know?' });
  const nudge = table.last('TeamNudged');
  expect(toldOf(nudge)).toEqual([...staff, 'team:north']);
  expect(disclose(nudge, 'team:north')).not.toHaveProperty('secret');
  expect(disclose(nudge, 'control')).toHaveProperty('secret.by', lead);
});

test('EX125 only lead and control nudge, and only a team that is there', () => {
  const nudge = { type: 'NudgeTeam', team: 'north', text: 'Well?' } as const;
  given(anExercise().running()).when(nudge, ada).thenRefused('NotAllowed');
  given(anExercise().running()).when(nudge, simcell).thenRefused('NotAllowed');
  given(anExercise().running())
    .when({ ...nudge, team: 'east' }, control)
    .thenRefused('UnknownTeam');
});

test('EX126 what control tells everybody reaches the room, and not the debrief', () => {
  const table = anExercise()
    .running()
    .paused()
    .with(control, { type: 'SendBroadcast', text: 'Lunch is here.' });
  const sent = table.last('BroadcastSent');
  expect(toldOf(sent)).toEqual([
    ...staff,
    'observers',
    'technicians',
    'screen',
    'team:north',
    'team:council',
  ]);
  expect(disclose(sent, 'screen')).not.toHaveProperty('secret');
});

test('EX126 it stays until it is taken down, once', () => {
  const table = anExercise().with(lead, { type: 'SendBroadcast', text: 'Lunch is here.' });
  const { broadcast } = table.last('BroadcastSent');
  given(table)
    .when({ type: 'EndBroadcast', broadcast }, control)
    .thenHappened({ type: 'BroadcastEnded', broadcast });
  given(table).when({ type: 'EndBroadcast', broadcast }, lead).thenHappened();
  given(table).when({ type: 'EndBroadcast', broadcast: 'brc_none' }, lead).thenRefused('UnknownBroadcast');
  expect(table.state.broadcasts).toMatchObject([{ text: 'Lunch is here.', endedAt: table.now }]);
});

test('EX127 a note between those who run the exercise reaches them and nobody else', () => {
  const table = anExercise().with(simcell, { type: 'SendStaffNote', text: 'North may need a hint.' });
  expect(toldOf(table.last('StaffNoteSent'))).toEqual(['lead', 'control', 'simcell']);
  given(table).when({ type: 'SendStaffNote', text: 'May I?' }, evaluator).thenRefused('NotAllowed');
  given(table).when({ type: 'SendStaffNote', text: 'May I?' }, ada).thenRefused('NotAllowed');
});
