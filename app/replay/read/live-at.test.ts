import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { liveAt } from './live-at';

test('who is here stays the same list from one instant to the next, and leaves out who was removed', () => {
  const seats = {
    seat_a: { id: 'seat_a', removed: false },
    seat_b: { id: 'seat_b', removed: true },
  } as unknown as typeof initialState.seats;
  const channels = { lead: { cursor: 1, view: { ...initialState, seats } } };
  const one = liveAt('seat_a', channels, 1);
  const other = liveAt('seat_a', { lead: { cursor: 2, view: { ...initialState, seats } } }, 2);
  expect(one.present).toEqual(['seat_a']);
  expect(other.present).toBe(one.present);
});
