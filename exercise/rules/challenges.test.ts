import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, simcell, ada, observer } = seats;
const doubt = { type: 'ChallengeScenario', text: 'They would never close the road.', team: null } as const;

test('EX154 failure 12: a team that says “this would not happen” is noted, and play goes on', () => {
  const table = anExercise().atStep(1, 'decide');
  const { step, phase, clock } = table.state;
  given(table)
    .when(doubt, ada)
    .thenHappenedLike({ type: 'ScenarioChallenged', team: 'north', author: 'Ada', text: doubt.text });
  expect(table.state).toMatchObject({ step, phase, clock });
  expect(table.state.challenges).toMatchObject([{ team: 'north', text: doubt.text, answer: null }]);
});

test('EX154 a player speaks for the own team alone; staff note for a team or for the room', () => {
  const table = anExercise().running();
  given(table)
    .when({ ...doubt, team: 'council' }, ada)
    .thenHappenedLike({ type: 'ScenarioChallenged', team: 'north' });
  given(table)
    .when({ ...doubt, team: 'council' }, simcell)
    .thenHappenedLike({ type: 'ScenarioChallenged', team: 'council' });
  given(table).when(doubt, lead).thenHappenedLike({ type: 'ScenarioChallenged', team: null });
  given(table)
    .when({ ...doubt, team: 'east' }, lead)
    .thenRefused('UnknownTeam');
  given(table).when(doubt, observer).thenRefused('NotAllowed');
});

test('EX155 failure 12: a challenge is answered once, also in the hotwash, and stays in the list', () => {
  const table = anExercise().running().with(ada, doubt).ended();
  const { challenge } = table.last('ScenarioChallenged');
  const answer = { type: 'AnswerChallenge', challenge, text: 'It is simpler here than there.' } as const;
  given(table)
    .when(answer, control)
    .thenHappened({ type: 'ChallengeAnswered', challenge, text: answer.text, by: 'Control' });
  expect(table.state.challenges).toMatchObject([{ answer: { by: 'Control', at: table.now } }]);
  given(table).when(answer, lead).thenRefused('AlreadyAnswered', { by: 'Control' });
  given(table)
    .when({ ...answer, challenge: 'chl_none' }, lead)
    .thenRefused('UnknownChallenge');
});

test('EX156 the parking lot is for staff: no team reads what another doubts', () => {
  const table = anExercise().running().with(ada, doubt).ended();
  const told = allChannels(table.state).filter((channel) =>
    disclose(table.last('ScenarioChallenged'), channel),
  );
  expect(told).toEqual(['lead', 'control', 'simcell', 'evaluators']);
});
