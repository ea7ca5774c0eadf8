import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { branchOf, nextLine, secondsLeft } from './msel-line';

function lineOf(exercise: ReturnType<typeof anExercise>, id: string) {
  const line = exercise.state.script?.injects.find((inject) => inject.id === id);
  if (!line) throw new Error(`The story has no ${id}`);
  return line;
}

test('a counter-move inject takes the text of the choice, or has none', () => {
  const choose = (counterMove: 'CM2' | 'CM9') =>
    anExercise()
      .running()
      .with(seats.simcell, { type: 'ChooseCounterMove', move: 1, counterMove, protects: 'Time.' });
  const written = choose('CM2');
  const missing = choose('CM9');
  expect(branchOf(written.state, lineOf(written, 'inj_answer_1'))).toMatchObject({ counterMove: 'CM2' });
  expect(branchOf(missing.state, lineOf(missing, 'inj_answer_1'))).toBe('missing');
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

test('what is next follows what staff changed: the running order, holds, and what was set aside', () => {
  const { lead } = seats;
  const exercise = anExercise()
    .running()
    .with(lead, { type: 'ReorderInject', inject: 'inj_whisper', before: 'inj_news' });
  expect(nextLine(exercise.state)?.id).toBe('inj_whisper');
  exercise.with(lead, { type: 'HoldInject', inject: 'inj_whisper' });
  expect(nextLine(exercise.state)?.id).toBe('inj_news');
  exercise.with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'No time.' });
  expect(nextLine(exercise.state)?.id).toBe('inj_cable');
});
