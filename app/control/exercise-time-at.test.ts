import { expect, test } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { exerciseTimeAt } from './exercise-time-at';

const minute = 60_000;

test('before STARTEX there is no exercise time', () => {
  const { state, now } = anExercise();
  expect(exerciseTimeAt(state, now)).toBe(0);
});

test('without a pause it is what has passed since STARTEX', () => {
  const exercise = anExercise()
    .running()
    .pass(7 * minute);
  expect(exerciseTimeAt(exercise.state, exercise.now)).toBe(7 * minute);
});

test('an instant before a pause keeps its time, one after it is later by less', () => {
  const exercise = anExercise()
    .running()
    .pass(5 * minute);
  const before = exercise.now;
  exercise
    .atStep(1, 'update')
    .pass(minute)
    .paused()
    .pass(10 * minute);
  exercise.with(seats.lead, { type: 'ResumeExercise' }).pass(minute).atStep(1, 'decide');
  const opened = exercise.now;
  exercise.pass(2 * minute);
  expect(exerciseTimeAt(exercise.state, before)).toBe(5 * minute);
  expect(exerciseTimeAt(exercise.state, opened)).toBe(7 * minute);
  expect(exerciseTimeAt(exercise.state, exercise.now)).toBe(9 * minute);
});

test('a release in between says how long the pauses were until then', () => {
  const exercise = anExercise()
    .running()
    .pass(minute)
    .paused()
    .pass(20 * minute);
  exercise.with(seats.lead, { type: 'ResumeExercise' }).pass(minute).released('inj_news');
  const released = exercise.now;
  expect(exerciseTimeAt(exercise.state, released)).toBe(2 * minute);
});
