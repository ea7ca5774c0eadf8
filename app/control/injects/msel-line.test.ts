import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { branchOf, nextLine, secondsLeft, statusOf } from './msel-line';

function lineOf(exercise: ReturnType<typeof anExercise>, id: string) {
  const line = exercise.state.script?.injects.find((inject) => inject.id === id);
  if (!line) throw new Error(`The story has no ${id}`);
  return line;
}

const kindOf = (exercise: ReturnType<typeof anExercise>, id: string) =>
  statusOf(exercise.state, lineOf(exercise, id)).kind;

test('before anything goes out a line is ready, in reserve, expected, or waits for a branch', () => {
  const exercise = anExercise().running();
  expect(kindOf(exercise, 'inj_news')).toBe('ready');
  expect(kindOf(exercise, 'inj_reserve')).toBe('reserve');
  expect(kindOf(exercise, 'inj_expected')).toBe('expected');
  expect(kindOf(exercise, 'inj_answer_1')).toBe('chooseBranch');
});

test('a counter-move inject says the text of the choice, or that there is none', () => {
  const choose = (counterMove: 'CM2' | 'CM9') =>
    anExercise()
      .running()
      .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove, protects: 'Time.' });
  const written = choose('CM2');
  expect(branchOf(written.state, lineOf(written, 'inj_answer_1'))).toMatchObject({ counterMove: 'CM2' });
  expect(kindOf(written, 'inj_answer_1')).toBe('ready');
  expect(kindOf(choose('CM9'), 'inj_answer_1')).toBe('noText');
});

test('a release is followed from going out to recalled, and forgotten when it is taken back', () => {
  const exercise = anExercise().running().with(seats.lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const release = exercise.state.releases[0]?.id ?? '';
  expect(kindOf(exercise, 'inj_news')).toBe('goingOut');
  exercise.with('system', { type: 'HoldRelease', release });
  expect(kindOf(exercise, 'inj_news')).toBe('held');
  exercise.with(seats.lead, { type: 'TakeBackRelease', release });
  expect(kindOf(exercise, 'inj_news')).toBe('ready');
  exercise.released('inj_news');
  expect(kindOf(exercise, 'inj_news')).toBe('released');
  exercise.with(seats.lead, { type: 'RecallInject', release: exercise.state.releases[1]?.id ?? '' });
  expect(kindOf(exercise, 'inj_news')).toBe('recalled');
});

test('the seconds of a release stay between ten and none', () => {
  const exercise = anExercise().running().with(seats.lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const release = exercise.state.releases[0]!;
  expect(secondsLeft(release, 0)).toBe(10);
  expect(secondsLeft(release, 9_500)).toBe(1);
  expect(secondsLeft(release, 60_000)).toBe(0);
});

test('what is next follows the plan, leaves out what is held in reserve, and does not go back', () => {
  const exercise = anExercise().running();
  expect(nextLine(exercise.state)?.id).toBe('inj_news');
  exercise.released('inj_news');
  expect(nextLine(exercise.state)?.id).toBe('inj_cable');
  exercise.atStep(2, 'update');
  expect(nextLine(exercise.state)?.id).toBe('inj_answer_2');
});
