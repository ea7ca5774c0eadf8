import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import * as tls from 'node:tls';
import type { Socket as Seat } from 'socket.io';
import { afterEach, expect, it } from 'vitest';
import { findDirectLine, isIdle, writeTo } from './direct-line';

const open: (Server | Socket)[] = [];
afterEach(() => {
  for (const one of open.splice(0)) 'close' in one ? one.close() : one.destroy();
});

/** A seat whose Engine.IO and ws are as they are while nothing waits, on this connection. */
function seatOn(tcp: Socket) {
  const socket = { readyState: 1, _socket: tcp, _sender: { _state: 0 } };
  const transport = { name: 'websocket', writable: true, perMessageDeflate: null as object | null, socket };
  const conn = { readyState: 'open', upgrading: false, writeBuffer: [] as unknown[], transport };
  return { seat: { conn } as unknown as Pick<Seat, 'conn'>, conn };
}

async function accepted(server: Server, event: string, dial: (port: number) => Socket) {
  if (!server.listening) {
    open.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
  }
  const reader = dial((server.address() as AddressInfo).port);
  const [tcp] = (await once(server, event)) as [Socket];
  open.push(reader, tcp);
  return { tcp, reader };
}

const plain = (server = createServer()) =>
  accepted(server, 'connection', (port) => connect(port, '127.0.0.1'));

async function read(reader: Socket, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left = length;
  reader.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    left -= chunk.length;
    if (left <= 0) reader.emit('enough');
  });
  await once(reader, 'enough');
  return Buffer.concat(chunks);
}

/** Opens connections to a server until one of their ends has the descriptor; gives that end and the other. */
async function aConnectionOn(descriptor: number | null, server: Server): Promise<[Socket, Socket]> {
  for (;;) {
    const { tcp, reader } = await plain(server);
    const ends: [Socket, Socket][] = [
      [tcp, reader],
      [reader, tcp],
    ];
    const found = ends.find(([end]) => findDirectLine(seatOn(end).seat)?.descriptor === descriptor);
    if (found) return found;
  }
}

const frames = Array.from({ length: 400 }, (_, n) => Buffer.alloc(64 * 1024, n % 251));

it('brings everything in order, also to one who reads later than the system can hold', async () => {
  const { tcp, reader } = await plain();
  const line = findDirectLine(seatOn(tcp).seat);
  if (!line) throw new Error('no line');
  expect(line.descriptor).not.toBeNull();
  for (const frame of frames) writeTo(line, frame);
  expect(tcp.writableLength).toBeGreaterThan(0);
  expect(isIdle(line)).toBe(false);
  const whole = Buffer.concat(frames);
  expect((await read(reader, whole.length)).equals(whole)).toBe(true);
});

it('does not go round the encryption', async () => {
  const options = { ciphers: 'PSK', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
  const key = Buffer.alloc(32, 7);
  const server = tls.createServer({ ...options, pskCallback: () => key });
  const { tcp, reader } = await accepted(server, 'secureConnection', (port) =>
    tls.connect({
      ...options,
      port,
      host: '127.0.0.1',
      pskCallback: () => ({ psk: key, identity: 'a' }),
      checkServerIdentity: () => undefined,
    }),
  );
  const line = findDirectLine(seatOn(tcp).seat);
  expect(line?.descriptor).toBeNull();
  if (line) writeTo(line, Buffer.from('a frame'));
  expect((await read(reader, 7)).toString()).toBe('a frame');
});

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

it('writes nothing past a connection that is gone, whose descriptor is another one by now', async () => {
  const server = createServer();
  const { tcp } = await plain(server);
  const line = findDirectLine(seatOn(tcp).seat);
  if (!line) throw new Error('no line');
  tcp.on('error', () => undefined);
  tcp.destroy();
  await once(tcp, 'close');
  const [next, reader] = await aConnectionOn(line.descriptor, server);
  expect(isIdle(line)).toBe(false);
  writeTo(line, Buffer.from('for nobody'));
  next.end('for the next');
  expect((await read(reader, 12)).toString()).toBe('for the next');
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
