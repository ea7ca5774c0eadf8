/** How a step clock stands. */
export type ClockState = 'none' | 'running' | 'last-minute' | 'over' | 'held';

const minute = 60_000;
/** What is left when assistive technology is told: five minutes, one minute, nothing. */
export const announcedMarks = [5 * minute, minute, 0] as const;

/** The state of a clock with so many milliseconds left; null is a step without a limit. */
export function clockState(remaining: number | null, isHeld: boolean): ClockState {
  if (remaining === null) return 'none';
  if (isHeld) return 'held';
  if (remaining <= 0) return 'over';
  return remaining <= minute ? 'last-minute' : 'running';
}

/** The mark that was passed between two readings, or null. A clock that was set forward passes nothing. */
export function markPassed(before: number | null, now: number | null): number | null {
  if (before === null || now === null) return null;
  const passed = announcedMarks.filter((mark) => before > mark && now <= mark);
  return passed.length > 0 ? Math.min(...passed) : null;
}

/** Whole seconds to show: a second is shown until it is over, and time over the limit counts from 0. */
export function shownMilliseconds(remaining: number): number {
  return remaining > 0 ? Math.ceil(remaining / 1000) * 1000 : Math.floor(Math.abs(remaining) / 1000) * 1000;
}
