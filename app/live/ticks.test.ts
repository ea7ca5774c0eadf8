import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onTick } from './ticks';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

test('everybody is told the same instant by one timer, which ends with the last of them', () => {
  const told: [string, number][] = [];
  const stopClock = onTick((now) => told.push(['clock', now]));
  vi.advanceTimersByTime(500);
  const stopList = onTick((now) => told.push(['list', now]));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(500);
  expect(told).toEqual([
    ['clock', 1_000],
    ['list', 1_000],
  ]);
  stopClock();
  vi.advanceTimersByTime(1_000);
  expect(told.slice(2)).toEqual([['list', 2_000]]);
  stopList();
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that shows the time again after nothing did is told again', () => {
  onTick(() => undefined)();
  const told: number[] = [];
  const stop = onTick((now) => told.push(now));
  vi.advanceTimersByTime(2_000);
  stop();
  expect(told).toEqual([1_000, 2_000]);
});
