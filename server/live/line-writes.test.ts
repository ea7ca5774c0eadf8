import { once } from 'node:events';
import { createServer } from 'node:net';
import * as tls from 'node:tls';
import { afterEach, expect, it } from 'vitest';
import { findDirectLine, isIdle } from './direct-line';
import { aConnectionOn, accepted, closeAll, plain, read, seatOn } from './direct-line-fixture';
import { hold, writeTo } from './line-writes';

afterEach(closeAll);

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

async function aLine() {
  const { tcp, reader } = await plain();
  const line = findDirectLine(seatOn(tcp).seat);
  if (!line) throw new Error('no line');
  return { tcp, reader, line };
}

it('brings what a moment holds in one piece, before what others wrote in it', async () => {
  const { tcp, reader, line } = await aLine();
  const pieces: string[] = [];
  reader.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  hold(line);
  writeTo(line, Buffer.from('the event, '));
  tcp.write('and then another');
  writeTo(line, Buffer.from('the answer, '));
  await read(reader, 'the event, the answer, and then another'.length);
  expect(pieces.join('')).toBe('the event, the answer, and then another');
  expect(pieces[0]?.startsWith('the event, the answer, ')).toBe(true);
  writeTo(line, Buffer.from('later'));
  expect((await read(reader, 5)).toString()).toBe('later');
});

it('holds nothing back where something waits already, and keeps the order', async () => {
  const { tcp, reader, line } = await aLine();
  tcp.cork();
  tcp.write('first, ');
  hold(line);
  writeTo(line, Buffer.from('second'));
  tcp.uncork();
  expect((await read(reader, 13)).toString()).toBe('first, second');
});

it('brings what is held in order to one who reads later than the system can hold', async () => {
  const { reader, line } = await aLine();
  hold(line);
  for (const frame of frames) writeTo(line, frame);
  const whole = Buffer.concat(frames);
  expect((await read(reader, whole.length)).equals(whole)).toBe(true);
});

it('ends a connection that takes only a part of what is held while more waits behind it', async () => {
  const { tcp, reader, line } = await aLine();
  reader.pause();
  tcp.on('error', () => undefined);
  hold(line);
  for (const frame of frames) writeTo(line, frame);
  tcp.write('behind');
  await once(tcp, 'close');
  expect(tcp.destroyed).toBe(true);
});

it('writes nothing of what is held to a connection that ended meanwhile, or its successor', async () => {
  const server = createServer();
  const { tcp } = await plain(server);
  const line = findDirectLine(seatOn(tcp).seat);
  if (!line) throw new Error('no line');
  hold(line);
  writeTo(line, Buffer.from('for nobody'));
  tcp.destroy();
  await once(tcp, 'close');
  const [next, reader] = await aConnectionOn(line.descriptor, server);
  next.end('for the next');
  expect((await read(reader, 12)).toString()).toBe('for the next');
});

it('writes nothing of what is held behind the end of a connection', async () => {
  const { tcp, reader, line } = await aLine();
  const faults: string[] = [];
  tcp.on('error', (thrown) => faults.push(thrown.message));
  hold(line);
  writeTo(line, Buffer.from('for nobody'));
  tcp.end('the end');
  const heard: string[] = [];
  reader.on('data', (piece: Buffer) => heard.push(piece.toString()));
  await once(reader, 'end');
  expect(heard.join('')).toBe('the end');
  expect(faults).toEqual([]);
});
