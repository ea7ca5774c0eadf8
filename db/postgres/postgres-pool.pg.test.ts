import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database';
import { isStoreAway } from '../store-away';
import { createThrowawayDatabase, migrationsDir, type ThrowawayDatabase } from '../testing/databases';
import { openPostgres } from './open-postgres';

/** A line to a server that can fall silent without closing, as a server behind a dead switch does. */
async function aLine(to: URL) {
  let silent = new Set<Socket>();
  const open = new Set<Socket>();
  const relay = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('data', (bytes) => silent.has(one) || other.write(bytes));
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((relay.address() as AddressInfo).port);
  return {
    url: url.href,
    /** What is connected now hears nothing more; new connections are not concerned. */
    fallSilent: () => {
      silent = new Set(open);
    },
    close: () => {
      for (const socket of open) socket.destroy();
      relay.close();
    },
  };
}

describe('connections to PostgreSQL', () => {
  let throwaway: ThrowawayDatabase;
  let line: Awaited<ReturnType<typeof aLine>>;
  let db: Database;

  beforeAll(async () => {
    throwaway = await createThrowawayDatabase();
    line = await aLine(new URL(throwaway.url));
    db = await openPostgres(line.url, migrationsDir);
  });
  afterAll(async () => {
    line.close();
    await db.close();
    await throwaway.drop();
  });

  it('that do not answer any more are given up for new ones, and the store counts as away', async () => {
    const ask = db.prepare('select 1::text');
    expect(await ask([])).toEqual([['1']]);
    line.fallSilent();
    const silence = await ask([]).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(isStoreAway(silence)).toBe(true);
    expect(await ask([])).toEqual([['1']]);
  }, 30_000);
});
