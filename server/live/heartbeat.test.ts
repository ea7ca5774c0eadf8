import { expect, test } from 'vitest';
import { heartbeat } from './heartbeat';
import { createPresence } from './presence';

test('failure 2: a device that dies is noticed within 20 seconds', () => {
  expect(heartbeat.pingInterval + heartbeat.pingTimeout).toBeLessThanOrEqual(20_000);
});

test('failure 2: a seat is away once its last device is gone, and here again with the next', () => {
  const told: string[][] = [];
  const presence = createPresence((exerciseId) => told.push(presence.here(exerciseId)));
  presence.arrive('exr_1', 'seat_ada', 'laptop');
  presence.arrive('exr_1', 'seat_ada', 'phone');
  presence.leave('exr_1', 'seat_ada', 'laptop');
  expect(presence.isHere('exr_1', 'seat_ada')).toBe(true);
  presence.leave('exr_1', 'seat_ada', 'phone');
  expect(presence.isHere('exr_1', 'seat_ada')).toBe(false);
  presence.arrive('exr_1', 'seat_ada', 'new phone');
  expect(told).toEqual([['seat_ada'], [], ['seat_ada']]);
});
