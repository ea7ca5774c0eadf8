import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { RawWebSocket } from '../fuzz/raw-websocket';
import { join, type Opened, openExercise } from '../support/api';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';
import { serverMemory, withMemory } from '../support/server-memory';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
const clients: SeatClient[] = [];

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() }, withMemory);
  opened = await openExercise(server.origin, { places: { national: 100, council: 100 } });
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  await lead.command({ type: 'StartExercise' });
  // In the practice round people still come in at once.
  await lead.command({ type: 'OpenStep', move: 0, step: 'update' });
}, 60_000);

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

async function aSeat(name: string): Promise<SeatClient> {
  const { token } = await join(server.origin, opened.joinCode, name, 'national');
  const client = await SeatClient.connect(server.origin, token, name);
  clients.push(client);
  return client;
}

const question = { kind: 'baseline' };
const asMany = (client: SeatClient, count: number) =>
  Promise.all(Array.from({ length: count }, () => client.ask('readPrivate', question)));

describe('the pace of one connection', () => {
  it('lets a whole outbox through at once', async () => {
    const answers = await asMany(await aSeat('Outbox'), 150);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('refuses what comes too fast in a sentence, and goes on with what comes later', async () => {
    const hasty = await aSeat('Hasty');
    const refused = (await asMany(hasty, 600)).filter(({ ok }) => !ok);
    expect(refused.length).toBeGreaterThan(100);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['TooFast']));
    expect(refused[0]?.message).toMatch(/\.$/);
    let later = await hasty.ask('readPrivate', question);
    while (!later.ok) later = await hasty.ask('readPrivate', question);
    expect(hasty.socket.connected).toBe(true);
  });

  it('is no limit to what staff do through one connection', async () => {
    const answers = await asMany(lead, 1_000);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('ends a connection that does not stop, and no other of the room', async () => {
    const [flood, calm] = [await aSeat('Flood'), await aSeat('Calm')];
    const ended = new Promise((resolve) => flood.socket.once('disconnect', resolve));
    for (let n = 0; n < 6_000; n += 1) flood.socket.emit('readPrivate', question);
    expect(await ended).toBe('transport close');
    expect(await calm.ask('readPrivate', question)).toMatchObject({ ok: true });
    expect(calm.socket.connected).toBe(true);
  }, 30_000);

  it('counts the bytes of large messages too', async () => {
    const heavy = await aSeat('Heavy');
    const ended = new Promise((resolve) => heavy.socket.once('disconnect', resolve));
    for (let n = 0; n < 30; n += 1) heavy.socket.emit('readPrivate', { kind: 'x'.repeat(1_000_000) });
    expect(await ended).toBe('transport close');
  }, 30_000);
});

describe('connections', () => {
  it('of one seat are bounded: the oldest is told and ended', async () => {
    const { token } = await join(server.origin, opened.joinCode, 'Many tabs', 'national');
    const tabs: SeatClient[] = [];
    const told: string[] = [];
    let ended: Promise<unknown> | undefined;
    for (let n = 0; n < 13; n += 1) {
      const tab = await SeatClient.connect(server.origin, token, `tab ${n}`);
      tab.socket.on('replaced', ({ code }: { code: string }) => told.push(`${n} ${code}`));
      ended ??= new Promise((resolve) => tab.socket.once('disconnect', resolve));
      tabs.push(tab);
      clients.push(tab);
    }
    await ended;
    expect(told).toEqual(['0 TooManyTabs']);
    expect(tabs.map(({ socket }) => socket.connected)).toEqual([false, ...Array(12).fill(true)]);
  }, 30_000);

  it('that leave their seat do not stay', async () => {
    const { token } = await join(server.origin, opened.joinCode, 'Leaver', 'national');
    const raw = await RawWebSocket.open(server.port);
    await raw.takeSeat(token);
    raw.send('41');
    await raw.ended;
    expect(raw.isEnded).toBe(true);
  }, 10_000);

  it('that never say anything are ended', async () => {
    const mute = connect(server.port, '127.0.0.1').on('error', () => undefined);
    const noSeat = await RawWebSocket.open(server.port);
    await Promise.all([new Promise((resolve) => mute.resume().once('close', resolve)), noSeat.ended]);
    expect([mute.destroyed, noSeat.isEnded]).toEqual([true, true]);
  }, 30_000);

  it('that flood the server from the address of a class lock nobody of the class out', async () => {
    const { token } = await join(server.origin, opened.joinCode, 'Behind an old proxy', 'national');
    const polling = io(server.origin, { auth: { token }, transports: ['polling'], forceNew: true });
    const losses: string[] = [];
    polling.on('disconnect', (reason) => losses.push(reason));
    await new Promise((resolve) => polling.once('welcome', resolve));
    const slowly = connect(server.port, '127.0.0.1');
    slowly.write(
      'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{',
    );
    const flood: Socket[] = [];
    let ended = 0;
    for (let n = 0; n < 3_000; n += 1) {
      const idle = connect(server.port, '127.0.0.1')
        .on('error', () => undefined)
        .resume();
      idle.once('close', () => {
        ended += 1;
      });
      // A third asks for a session and leaves it, the others never finish what they ask.
      idle.write('GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\n');
      if (n % 3 === 0) idle.write('\r\n');
      flood.push(idle);
    }
    const seats = await Promise.all(Array.from({ length: 60 }, (_, n) => aSeat(`Class ${n + 1}`)));
    expect(seats.filter(({ socket }) => socket.connected).length).toBe(60);
    expect(
      (await Promise.all(seats.map((seat) => seat.ask('readPrivate', question)))).every((a) => a.ok),
    ).toBe(true);
    slowly.write('}');
    expect(String((await once(slowly, 'data'))[0])).toContain('"code":"BadRequest"');
    slowly.destroy();
    await Promise.all(
      flood.map((one) => one.destroyed || new Promise((resolve) => one.once('close', resolve))),
    );
    expect(ended).toBe(3_000);
    expect(await polling.emitWithAck('readPrivate', question)).toMatchObject({ ok: true });
    expect(losses).toEqual([]);
    polling.disconnect();
  }, 60_000);

  it('with wrong tokens do not keep right ones out', async () => {
    const wrong = Array.from({ length: 300 }, async (_, n) => {
      const raw = await RawWebSocket.open(server.port);
      await raw.until('0{');
      raw.send(`40${JSON.stringify({ token: `wrong-token-${n}`.padEnd(43, 'x') })}`);
      await raw.until('SeatUnknown');
      raw.close();
    });
    const seats = await Promise.all(Array.from({ length: 20 }, (_, n) => aSeat(`Right ${n + 1}`)));
    expect(seats.every(({ socket }) => socket.connected)).toBe(true);
    await Promise.all(wrong);
  });
});

describe('a phone that stops reading', () => {
  it('is ended, and delays nobody', async () => {
    const readers = await Promise.all(Array.from({ length: 8 }, (_, n) => aSeat(`Reader ${n + 1}`)));
    const { seat, token } = await join(server.origin, opened.joinCode, 'Slow', 'national');
    const slow = await RawWebSocket.open(server.port);
    await slow.takeSeat(token);
    await presenceUntil(lead, (present) => present.includes(seat));
    const before = await serverMemory(server);
    slow.stopReading();
    // A phone that answers every heartbeat and reads nothing: silence alone would end it after a while.
    const alive = setInterval(() => slow.send('3'), 1_000);
    const asks = setInterval(() => {
      for (let n = 0; n < 10; n += 1) slow.send(`42${n}["catchUp",{}]`);
    }, 200);
    const minutes = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? 1 : -1));
    for (const change of minutes) {
      expect(await lead.command({ type: 'ExtendStep', minutes: change })).toEqual({ ok: true });
    }
    for (const reader of readers) {
      await reader.until((one) => one.eventsOf('StepExtended').length >= minutes.length, 'every event');
      expect(reader.eventsOf('StepExtended').map((event) => event.minutes)).toEqual(minutes);
    }
    await presenceUntil(lead, (present) => !present.includes(seat));
    await slow.ended;
    clearInterval(alive);
    clearInterval(asks);
    const after = await serverMemory(server);
    expect(after.external + after.heapUsed - before.external - before.heapUsed).toBeLessThan(
      60 * 1024 * 1024,
    );
  }, 60_000);
});

/** Resolves when staff are told a presence that fits. */
async function presenceUntil(
  { heard, socket }: SeatClient,
  fits: (present: string[]) => boolean,
): Promise<void> {
  const told = () => heard.findLast((text) => text.startsWith('presence ')) ?? 'presence {"present":[]}';
  const present = () => (JSON.parse(told().slice('presence '.length)) as { present: string[] }).present;
  while (!fits(present())) await new Promise((resolve) => socket.once('presence', resolve));
}
