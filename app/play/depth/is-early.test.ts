import { expect, test } from 'vitest';
import { aStory } from '../../../exercise/testing/a-story';
import { AnExercise, seats } from '../../../exercise/testing/an-exercise';
import { aDraft } from '../../../exercise/testing/drafts';
import { isEarly } from './is-early';

const { ada, ben } = seats;
const minute = 60_000;
const draft = aDraft();
const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;

test('failure 11: a team whose card counts while the step has time is early, and no other team is', () => {
  const table = new AnExercise(aStory()).atStep(1, 'decide');
  expect(isEarly(table.state, 'north', table.now)).toBe(false);
  table.with(ada, sign, { draft }).with(ben, sign, { draft });
  expect(isEarly(table.state, 'north', table.now)).toBe(true);
  expect(isEarly(table.state, 'council', table.now)).toBe(false);
});

test('failure 11: nobody is asked to think further in the last two minutes, or in another step', () => {
  const table = new AnExercise(aStory())
    .atStep(1, 'decide')
    .with(ada, sign, { draft })
    .with(ben, sign, { draft });
  expect(isEarly(table.state, 'north', table.now + 8 * minute)).toBe(true);
  expect(isEarly(table.state, 'north', table.now + 8 * minute + 1)).toBe(false);
  table.atStep(1, 'anticipate');
  expect(isEarly(table.state, 'north', table.now)).toBe(false);
});
