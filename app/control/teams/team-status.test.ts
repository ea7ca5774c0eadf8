import { expect, test } from 'vitest';
import { cardIdOf } from '../../../exercise/ids';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { aDraft } from '../../../exercise/testing/drafts';
import { initialLiveState } from '../../live/live-state';
import { silenceLadder } from './silence-ladder';
import { quietTeams, teamStatus } from './team-status';

const minute = 60_000;
const { lead, ada, ben, cleo } = seats;
const deciding = () => anExercise().atStep(1, 'decide');

test('failure 5: the quiet teams are named, the longest silent first', () => {
  const { state, now } = deciding();
  const beside = { ...initialLiveState, devices: { stale: [], acts: { [ada]: now + minute } } };
  expect(quietTeams(state, beside, now + 5 * minute)).toEqual([]);
  expect(quietTeams(state, beside, now + 7 * minute)).toEqual([
    { team: 'council', silent: 7 * minute },
    { team: 'north', silent: 6 * minute },
  ]);
});

test('failure 5: a team that has given what is asked is not quiet', () => {
  const draft = aDraft();
  const exercise = deciding()
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft })
    .with(ben, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
  const quiet = quietTeams(exercise.state, initialLiveState, exercise.now + 9 * minute);
  expect(quiet.map(({ team }) => team)).toEqual(['council']);
  const reading = anExercise().atStep(1, 'update');
  expect(quietTeams(reading.state, initialLiveState, reading.now + 9 * minute)).toEqual([]);
});

test('a team that nobody sits in is not called quiet', () => {
  const { state, now } = deciding()
    .with(lead, { type: 'RemoveSeat', seat: ada })
    .with(lead, { type: 'RemoveSeat', seat: ben })
    .with(lead, { type: 'RemoveSeat', seat: cleo });
  expect(teamStatus(state, initialLiveState, 'north', now + 9 * minute).people).toEqual([]);
  expect(quietTeams(state, initialLiveState, now + 9 * minute).map(({ team }) => team)).toEqual(['council']);
});

test('failure 3: on paper a team without a device here is not called quiet, and one with a device is', () => {
  const { state, now } = deciding().with(lead, { type: 'SetPaperMode', on: true });
  const beside = { ...initialLiveState, present: [ada] };
  expect(quietTeams(state, beside, now + 9 * minute)).toEqual([{ team: 'north', silent: 9 * minute }]);
});

test('failure 5: the ladder goes from a word to the inject in reserve to options, and starts anew after a sign', () => {
  const exercise = deciding();
  const silentSince = exercise.now;
  const next = (lastSign = silentSince) => silenceLadder(exercise.state, 'north', lastSign).next;
  expect(next()).toBe('nudge');
  exercise.pass(minute).with(lead, { type: 'NudgeTeam', team: 'north', text: 'What do you need to know?' });
  expect(next()).toBe('reserve');
  expect(silenceLadder(exercise.state, 'council', silentSince).next).toBe('nudge');
  exercise.with(lead, {
    type: 'ReleaseInject',
    inject: 'inj_reserve',
    audience: { teams: ['north'], members: [], screen: false },
  });
  expect(next()).toBe('options');
  expect(next(exercise.now + 1)).toBe('nudge');
});

test('failure 2: somebody whose device is gone is away, and one whose device lags is stale', () => {
  const { state, now } = deciding().with(cleo, { type: 'StepOut' });
  const beside = { ...initialLiveState, present: [ada, ben], devices: { stale: [ben, cleo], acts: {} } };
  const { here, away, stale, out } = teamStatus(state, beside, 'north', now);
  expect([here, away, stale, out].map((people) => people.map(({ id }) => id))).toEqual([
    [ada, ben],
    [cleo],
    [ben],
    [cleo],
  ]);
});

test('what a team has given is seen whatever the step', () => {
  const draft = aDraft();
  const exercise = deciding().with(
    ada,
    { type: 'SignCard', card: cardIdOf('north', 1, 1), revision: 1 },
    { draft, present: [ada] },
  );
  expect(teamStatus(exercise.state, initialLiveState, 'north', exercise.now)).toMatchObject({
    submitted: 1,
    isLocked: false,
    vote: null,
  });
});
