import { expect, test } from 'vitest';
import { createDevices, staleAfterMs } from './devices';

const newest = (cursor: number) => () => cursor;

test('failure 3: a device that does not confirm what it was sent is stale after 20 seconds', () => {
  const devices = createDevices();
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 4 });
  expect(devices.look('exr_1', newest(4), 0).stale).toEqual([]);
  expect(devices.look('exr_1', newest(5), 1_000).stale).toEqual([]);
  expect(devices.look('exr_1', newest(5), 1_000 + staleAfterMs).stale).toEqual(['seat_ada']);
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 5 });
  expect(devices.look('exr_1', newest(5), 2_000 + staleAfterMs).stale).toEqual([]);
});

test('a device that keeps confirming, a little behind a busy channel, is behind until it has everything', () => {
  const devices = createDevices();
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 4 });
  devices.look('exr_1', newest(5), 0);
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 5 });
  expect(devices.look('exr_1', newest(5), 10_000).stale).toEqual([]);
  expect(devices.look('exr_1', newest(6), 11_000).stale).toEqual([]);
  expect(devices.look('exr_1', newest(6), 10_999 + staleAfterMs).stale).toEqual([]);
});

test('a device that is gone, or never confirms, is not called stale', () => {
  const devices = createDevices();
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 4 });
  devices.look('exr_1', newest(5), 0);
  devices.leave('exr_1', 'socket_1');
  expect(devices.look('exr_1', newest(5), 2 * staleAfterMs).stale).toEqual([]);
});

test('failure 5: when somebody last acted is known by seat', () => {
  const devices = createDevices();
  devices.acted('exr_1', 'seat_ada', 5_000);
  devices.acted('exr_1', 'seat_ada', 9_000);
  expect(devices.look('exr_1', newest(0), 10_000).acts).toEqual({ seat_ada: 9_000 });
  expect(devices.look('exr_2', newest(0), 10_000).acts).toEqual({});
});

test('failure 3: devices of a neighbour count as long as it goes on saying so', () => {
  const devices = createDevices();
  devices.confirm('exr_1', 'seat_ada', 'socket_1', { 'team:north': 4 });
  devices.acted('exr_1', 'seat_ada', 5_000);
  devices.hear('process_2', 'exr_1', { stale: ['seat_ben'], acts: { seat_ada: 4_000, seat_ben: 6_000 } }, 0);
  const acts = { seat_ada: 5_000, seat_ben: 6_000 };
  expect(devices.look('exr_1', newest(5), 1_000)).toEqual({ stale: ['seat_ben'], acts });
  // What a process says of its own devices holds nothing that it heard of others.
  expect(devices.lookHere('exr_1', newest(5), 1_000)).toEqual({ stale: [], acts: { seat_ada: 5_000 } });
  const later = 1_000 + staleAfterMs;
  devices.hear('process_2', 'exr_1', { stale: ['seat_ben'], acts: {} }, later);
  expect(devices.look('exr_1', newest(5), later).stale).toEqual(['seat_ada', 'seat_ben']);
  expect(devices.look('exr_1', newest(5), later + 25_001).stale).toEqual(['seat_ada']);
});
