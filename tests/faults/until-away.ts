import { setTimeout as pause } from 'node:timers/promises';
import type { MortalServer } from './mortal-server';
import { everybody, type Stage } from './stage';

/** How long a server may take to notice that its store is away, in milliseconds. */
const patienceMs = 30_000;
const againMs = 50;

/** Resolves once a seat was told that the store is away. */
export async function untilRefused(server: MortalServer, stage: Stage): Promise<void> {
  const told = everybody(stage).map((seat) => {
    const before = seat.awayCount;
    return seat.until(() => seat.awayCount > before, 'StoreAway', patienceMs);
  });
  await Promise.any(told).catch(() => {
    const heard = everybody(stage).flatMap(({ strange }) => strange);
    throw new Error(
      `The store was away for ${patienceMs} ms and nobody was told so, but: ${heard.at(-1) ?? 'nothing'}\n${server.output}`,
    );
  });
}

/** Resolves once the server says that it is ready, or that it is not. */
export async function untilReady(server: MortalServer, status: 200 | 503): Promise<void> {
  const end = Date.now() + patienceMs;
  while ((await server.readyStatus()) !== status) {
    if (!server.isAlive) throw new Error(`The server ended with its store:\n${server.output}`);
    if (Date.now() > end) throw new Error(`/api/ready did not come to answer ${status}.`);
    await pause(againMs);
  }
}
