import { expect, test } from 'vitest';
import { initialState, type State } from '../../../exercise/state';
import { playedTime, playLength } from './played-time';

const at = (clock: Partial<State['clock']>, more: Partial<State> = {}): State => ({
  ...initialState,
  ...more,
  clock: { ...initialState.clock, ...clock },
});

test('without a pause an instant is as late as it is after STARTEX', () => {
  const view = at({ startedAt: 1_000, endedAt: 61_000 });
  expect(playedTime(view, 31_000)).toBe(30_000);
  expect(playedTime(view, 500)).toBe(0);
  expect(playLength(view)).toBe(60_000);
});

test('a pause is taken off what came after the last step that is known in both clocks', () => {
  const view = at(
    { startedAt: 0, endedAt: 100_000, pausedMs: 20_000 },
    {
      step: { move: 1, step: 'decide', openedAtExercise: 40_000, minutes: 5 },
      stepsOpened: [{ move: 1, step: 'decide', at: 60_000 }],
    },
  );
  expect(playedTime(view, 70_000)).toBe(50_000);
  expect(playedTime(view, 30_000)).toBe(30_000);
  expect(playedTime(view, 100_000)).toBe(80_000);
});

test('no instant is later than the next one that is known', () => {
  const view = at({ startedAt: 0, endedAt: 100_000, pausedMs: 50_000 });
  expect(playedTime(view, 90_000)).toBe(50_000);
});

test('play that goes on has no length', () => {
  expect(playLength(at({ startedAt: 5 }))).toBeNull();
});
