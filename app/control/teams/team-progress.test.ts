import { expect, test } from 'vitest';
import { cardIdOf } from '../../../exercise/ids';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import type { DraftProgress } from '../../live/live-state';
import { cardProgress, latestRead, silentFor } from './team-progress';

const minute = 60_000;
const id = cardIdOf('north', 1, 1);

function aDraft(overrides: Partial<DraftProgress> = {}): Record<string, DraftProgress> {
  const draft: DraftProgress = {
    id,
    kind: 'card',
    scope: 'team:north',
    move: 1,
    ordinal: 1,
    penName: 'Ada',
    revision: 3,
    filled: 4,
    updatedAt: 0,
    ...overrides,
  };
  return { [draft.id]: draft };
}

test('a draft without a word is no draft', () => {
  const { state } = anExercise().atStep(1, 'decide');
  expect(cardProgress(state, aDraft({ filled: 0 }), 'north')).toEqual({ kind: 'none' });
  expect(cardProgress(state, aDraft(), 'council')).toEqual({ kind: 'none' });
});

test('only signatures on what stands there now are counted', () => {
  const exercise = anExercise().atStep(1, 'decide');
  exercise.record({
    type: 'CardSigned',
    card: id,
    team: 'north',
    move: 1,
    seat: seats.ada,
    name: 'Ada',
    revision: 3,
  });
  expect(cardProgress(exercise.state, aDraft(), 'north')).toMatchObject({ signatures: ['Ada'] });
  expect(cardProgress(exercise.state, aDraft({ revision: 4 }), 'north')).toMatchObject({ signatures: [] });
});

test('a team is silent since its last sign, and never for longer than the step is open', () => {
  const exercise = anExercise().running().pass(minute).atStep(1, 'decide');
  const opened = exercise.now;
  expect(silentFor(exercise.state, {}, 'north', opened + 6 * minute)).toBe(6 * minute);
  const drafts = aDraft({ updatedAt: opened + 4 * minute });
  expect(silentFor(exercise.state, drafts, 'north', opened + 6 * minute)).toBe(2 * minute);
  expect(silentFor(exercise.state, drafts, 'council', opened + 6 * minute)).toBe(6 * minute);
});

test('a pause is no silence', () => {
  const exercise = anExercise()
    .atStep(1, 'decide')
    .pass(minute)
    .paused()
    .pass(30 * minute);
  expect(silentFor(exercise.state, {}, 'north', exercise.now)).toBe(minute);
});

test('who has read is counted on the inject that reached the team last', () => {
  const exercise = anExercise().running().released('inj_news');
  const release = exercise.state.releases[0]?.id ?? '';
  exercise.with(seats.ada, { type: 'AcknowledgeInject', release });
  expect(latestRead(exercise.state, 'north')).toMatchObject({ read: [{ name: 'Ada' }], of: 3 });
  exercise.released('inj_cable');
  expect(latestRead(exercise.state, 'north')).toMatchObject({ read: [], of: 3 });
  expect(latestRead(exercise.state, 'council')?.release.id).toBe(release);
});
