import { describe, expect, it } from 'vitest';
import { clockState, markPassed, shownMilliseconds } from './clock-state';
import { formatHours, formatMinutes } from './times';

const minute = 60_000;

describe('A step clock', () => {
  it.each([
    [null, false, 'none'],
    [4 * minute, false, 'running'],
    [minute, false, 'last-minute'],
    [1, false, 'last-minute'],
    [0, false, 'over'],
    [-20_000, false, 'over'],
    [-20_000, true, 'held'],
    [4 * minute, true, 'held'],
  ] as const)('with %j left, held %j, is %s', (remaining, isHeld, state) => {
    expect(clockState(remaining, isHeld)).toBe(state);
  });

  it.each([
    [5 * minute + 500, 5 * minute - 500, 5 * minute],
    [5 * minute, 5 * minute - 1000, null],
    [minute + 1, minute, minute],
    [500, -500, 0],
    [0, -1000, null],
    // A tab that slept over two marks is told the later one only.
    [6 * minute, 30_000, minute],
    // A minute was added: nothing was passed.
    [30_000, 90_000, null],
    [null, 30_000, null],
  ] as const)('that went from %j to %j passed %j', (before, now, mark) => {
    expect(markPassed(before, now)).toBe(mark);
  });

  it('shows a second until it is over, and time over from 0', () => {
    expect(shownMilliseconds(minute)).toBe(minute);
    expect(shownMilliseconds(59_001)).toBe(minute);
    expect(shownMilliseconds(0)).toBe(0);
    expect(shownMilliseconds(-20_999)).toBe(20_000);
  });
});

describe('Times', () => {
  it('have minutes without a leading zero', () => {
    expect(formatMinutes(252_000)).toBe('4:12');
    expect(formatMinutes(20_000)).toBe('0:20');
    expect(formatMinutes(3_852_000)).toBe('1:04:12');
  });

  it('of the exercise are hours and minutes, never rounded up', () => {
    expect(formatHours(28 * minute + 59_999)).toBe('00:28');
    expect(formatHours(62 * minute + 5000, true)).toBe('01:02:05');
    expect(formatHours(-5)).toBe('00:00');
  });
});
