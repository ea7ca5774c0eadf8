import { expect, it } from 'vitest';
import { createWorking } from './working';

const inject = (seat: string) => ({ kind: 'inject', id: 'inj_1', seat }) as const;

function aDesk() {
  const changes: string[] = [];
  const working = createWorking((exerciseId, isHere) => changes.push(`${exerciseId} ${isHere}`));
  return { working, changes };
}

it('says who is on what until it is closed', () => {
  const { working, changes } = aDesk();
  working.begin('exr', 'socket_1', inject('seat_ruth'));
  working.begin('exr', 'socket_2', inject('seat_sam'));
  expect(working.of('exr')).toEqual([inject('seat_ruth'), inject('seat_sam')]);
  working.end('exr', 'socket_1', inject('seat_ruth'));
  working.end('exr', 'socket_1', inject('seat_ruth'));
  expect(working.of('exr')).toEqual([inject('seat_sam')]);
  expect(changes).toHaveLength(3);
});

it('forgets what a connection had open when it is lost, and not what the same person has open elsewhere', () => {
  const { working } = aDesk();
  working.begin('exr', 'laptop', inject('seat_ruth'));
  working.begin('exr', 'laptop', { kind: 'message', id: 'msg_1', seat: 'seat_ruth' });
  working.begin('exr', 'phone', inject('seat_ruth'));
  working.leave('exr', 'laptop');
  expect(working.of('exr')).toEqual([inject('seat_ruth')]);
  working.leave('exr', 'phone');
  expect(working.watched()).toEqual([]);
});

it('hears what is open at a neighbour, until the neighbour says otherwise or falls silent', () => {
  const { working } = aDesk();
  working.hear('other', 'exr', [inject('seat_ruth')], 1_000);
  working.hear('third', 'exr', [inject('seat_sam')], 1_000);
  expect(working.of('exr')).toHaveLength(2);
  expect(working.here('exr')).toEqual([]);
  working.hear('other', 'exr', [], 2_000);
  expect(working.of('exr')).toEqual([inject('seat_sam')]);
  working.forgetSilent(27_000);
  expect(working.of('exr')).toEqual([]);
});

it('keeps no more of one connection than a console can have open', () => {
  const { working } = aDesk();
  for (let id = 0; id < 50; id += 1)
    working.begin('exr', 'socket', { kind: 'message', id: `msg_${id}`, seat: 'seat_ruth' });
  expect(working.of('exr')).toHaveLength(8);
});
