import { afterEach, expect, it } from 'vitest';
import { findDirectLine, isIdle } from './direct-line';
import { closeAll, plain, seatOn } from './direct-line-fixture';

afterEach(closeAll);

it('is not idle once anything waits on the way, or the way has changed', async () => {
  const { tcp } = await plain();
  const { seat, conn } = seatOn(tcp);
  const line = findDirectLine(seat);
  if (!line) throw new Error('no line');
  expect(isIdle(line)).toBe(true);
  conn.writeBuffer.push('a packet');
  expect(isIdle(line)).toBe(false);
  conn.writeBuffer.pop();
  conn.transport.writable = false;
  expect(isIdle(line)).toBe(false);
  conn.transport.writable = true;
  conn.transport.socket.readyState = 2;
  expect(isIdle(line)).toBe(false);
  conn.transport = { ...conn.transport, socket: { ...conn.transport.socket, readyState: 1 } };
  expect(isIdle(line)).toBe(false);
});

it('is not there for one that compresses, or comes by polling', async () => {
  const { tcp } = await plain();
  const { seat, conn } = seatOn(tcp);
  conn.transport.perMessageDeflate = {};
  expect(findDirectLine(seat)).toBeNull();
  conn.transport.perMessageDeflate = null;
  conn.transport.name = 'polling';
  expect(findDirectLine(seat)).toBeNull();
});
