import fc from 'fast-check';
import { SeatClient } from '../client/seat-client';
import { join, logOf } from '../support/api';
import type { RunningServer } from '../support/running-server';
import { serverMemory } from '../support/server-memory';
import { fuzzHttp } from './fuzz-http';
import { aFuzzRoom, type FuzzRoom } from './fuzz-room';
import { fuzzSockets } from './fuzz-sockets';
import { monsters, rawTalk, talkRaw } from './raw-packets';
import { rawRequests, sendRaw } from './raw-requests';
import { opcodes } from './raw-websocket';

/** One figure of a run. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
}

/** How much is sent, from which seed, and who hears the figures. */
export interface FuzzOptions {
  /** A server without screens, started with `withMemory` and `withAddresses`. */
  server: RunningServer;
  /** Messages over the socket; a tenth of them are raw frames. */
  messages: number;
  /** Requests over HTTP. */
  bodies: number;
  /** The same seed sends the same. */
  seed: number;
  report: (figure: Figure) => void;
}

/** The environment with which a server believes the addresses that the fuzz claims, so that wrong codes come from many. */
export const withAddresses = { TRUST_PROXY: '127.0.0.1' };

/** What the process may hold more after everything than before, in bytes. */
export const growthMax = 150 * 1024 * 1024;
const rawAtOnce = 4;

async function fuzzRaw(
  port: number,
  token: string,
  { frames, seed }: { frames: number; seed: number },
): Promise<number> {
  let sent = 0;
  let batch = 0;
  await Promise.all(
    Array.from({ length: rawAtOnce }, async () => {
      while (sent < frames) {
        batch += 1;
        for (const talk of fc.sample(rawTalk, { seed: seed + batch, numRuns: 10 })) {
          sent += talk.frames.length;
          await talkRaw(port, token, talk);
        }
      }
    }),
  );
  for (const hasSeat of [true, false]) {
    for (const data of monsters) {
      const opcode = typeof data === 'string' ? opcodes.text : opcodes.binary;
      await talkRaw(port, token, { hasSeat, frames: [{ opcode, data }] });
    }
  }
  await Promise.all(rawRequests.map((bytes) => sendRaw(port, bytes)));
  return sent;
}

/** The command that led to another: a release goes out ten seconds after the one that decided it, by the server's clock. */
function causeOf(command: string): string {
  return command.replace(/^cmd_[a-z]+rel_/, 'cmd_');
}

/** The events that were recorded although no answer said so. */
async function unexplained(
  { origin }: RunningServer,
  { opened, other }: FuzzRoom,
  before: number[],
  { accepted, seatsGiven }: { accepted: Set<string>; seatsGiven: Set<string> },
): Promise<string[]> {
  const logs = await Promise.all([opened, other].map(({ exercise }) => logOf(origin, exercise)));
  return logs
    .flatMap((lines, n) => lines.slice(before[n]))
    .filter(({ command, event }) => !accepted.has(causeOf(command)) && !seatsGiven.has(String(event.seat)))
    .map((line) => JSON.stringify(line));
}

/** Whether somebody who comes after all this is served as if nothing had been. */
async function isServed({ origin }: RunningServer, { opened }: FuzzRoom): Promise<boolean> {
  const { token } = await join(origin, opened.joinCode, 'Whoever comes after', undefined, { as: 'observer' });
  const client = await SeatClient.connect(origin, token);
  const answers = [await client.command({ type: 'StepOut' }), await client.command({ type: 'StepIn' })];
  client.close();
  return answers.every(({ ok }) => ok);
}

async function run({ server, messages, bodies, seed, report }: FuzzOptions): Promise<void> {
  const { pid } = server.child;
  const room = await aFuzzRoom(server);
  const memoryBefore = await serverMemory(server);
  const logs = [room.opened, room.other].map(({ exercise }) => logOf(server.origin, exercise));
  const before = (await Promise.all(logs)).map((lines) => lines.length);
  const raw = await fuzzRaw(server.port, room.rawToken, { frames: Math.ceil(messages / 10), seed });
  const sockets = await fuzzSockets(room.seats, room.known, {
    messages: messages - Math.min(raw, messages),
    seed,
  });
  const http = await fuzzHttp(server, room, { bodies, seed });
  const strange = await unexplained(server, room, before, { ...sockets, ...http });
  const served = await isServed(server, room);
  const memoryAfter = await serverMemory(server);
  room.close();
  const growth = memoryAfter.rss - memoryBefore.rss;
  report({ name: 'fuzz.socket.messages', value: sockets.sent, unit: 'messages' });
  report({ name: 'fuzz.socket.frames', value: raw, unit: 'frames' });
  report({ name: 'fuzz.socket.accepted', value: sockets.codes.ok ?? 0, unit: 'messages' });
  report({ name: 'fuzz.socket.codes', value: Object.keys(sockets.codes).length, unit: 'codes' });
  report({ name: 'fuzz.http.requests', value: http.sent, unit: 'requests' });
  report({ name: 'fuzz.events.unexplained', value: strange.length, unit: 'events' });
  report({ name: 'fuzz.memory.growth', value: Math.round(growth / 1024 / 1024), unit: 'MB' });
  if (strange.length > 0)
    throw new Error(`Events that nobody was told about: ${strange.slice(0, 3).join('\n')}`);
  if (!served) throw new Error('Nobody was served any more.');
  if (server.child.exitCode !== null || server.child.pid !== pid) throw new Error('The server is gone.');
  if (server.output().includes('"level":50'))
    throw new Error(`The server met a fault:\n${server.output().slice(-2_000)}`);
  if (growth > growthMax)
    throw new Error(`The server holds ${Math.round(growth / 1024 / 1024)} MB more than before.`);
}

/**
 * Sends what is wrong to a server over sockets, raw frames and HTTP, and throws when it does anything but refuse: a
 * fault, an answer in another shape, an event that no answer told of, memory that is not let go of. The seed is named.
 */
export async function fuzz(options: FuzzOptions): Promise<void> {
  try {
    await run(options);
  } catch (thrown) {
    throw new Error(`With seed ${options.seed}: ${(thrown as Error).message}`, { cause: thrown });
  }
}
