import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { aDataFolder } from '../support/running-server';
import { startThrowawayRedis, type ThrowawayRedis } from '../support/throwaway-redis';
import { aSeed } from './chance';
import { nothingFound } from './findings';
import { killFirstStarts } from './kill-first-start';
import { killRounds } from './kill-rounds';
import { loseProcess } from './lose-process';
import { loseAnswers } from './lost-answers';
import { raceForReleases, startTwo } from './races';
import { stopStoreRounds } from './stop-store';
import { tracePostgres } from './sync-trace/trace-postgres';
import { canTrace, noTracer } from './sync-trace/traced-server';
import { wakeLate } from './wake-late';

const databases: ThrowawayDatabase[] = [];
let redis: ThrowawayRedis;

async function aDatabase(): Promise<string> {
  const made = await createThrowawayDatabase();
  databases.push(made);
  return made.url;
}

async function anEmptyStore() {
  return { dataDir: aDataFolder(), url: await aDatabase() };
}

beforeAll(async () => {
  redis = await startThrowawayRedis();
});
afterAll(async () => {
  await redis.stop();
  await Promise.all(databases.map(({ drop }) => drop()));
});

const withinMs = 180_000;

// Side by side, because each of them mostly waits.
describe.concurrent('on PostgreSQL', { timeout: withinMs }, () => {
  it('keeps what it acknowledged, once and in order, when it is killed', async ({ expect }) => {
    const seed = aSeed();
    const { findings, recoveriesMs } = await killRounds(await anEmptyStore(), 5, seed);
    expect(findings, `seed ${seed}`).toEqual(nothingFound);
    expect(recoveriesMs).toHaveLength(5);
  });

  it('starts after it was killed in its first start, and keeps its first acknowledgement', async ({
    expect,
  }) => {
    const seed = aSeed();
    const { kills, lost } = await killFirstStarts(anEmptyStore, 1, seed);
    expect(lost, `seed ${seed}`).toEqual([]);
    expect(kills).toBe(2);
  });

  it('does a command once when its answer was lost', async ({ expect }) => {
    const seed = aSeed();
    const { findings, cut, sentAgain } = await loseAnswers(await anEmptyStore(), 20, seed);
    expect(findings, `seed ${seed}`).toEqual(nothingFound);
    expect(cut).toBeGreaterThanOrEqual(20);
    expect(sentAgain).toBeGreaterThan(0);
  });

  it('is refused while PostgreSQL is away, and goes on by itself', async ({ expect }) => {
    const seed = aSeed();
    const outcome = await stopStoreRounds(2, seed);
    expect(outcome, `seed ${seed}`).toMatchObject({ findings: nothingFound, isAlive: true });
    expect(outcome.refusals).toBeGreaterThan(0);
  });
});

if (!canTrace()) console.log(noTracer);
else {
  it(
    'syncs the commit of each acknowledgement before it is sent, into the next segment of the log, too',
    async () => {
      const verdict = await tracePostgres(10);
      expect(verdict).toMatchObject({ acks: 30, unsafe: [] });
      expect(verdict.segments).toHaveLength(2);
    },
    withinMs,
  );
}

describe.concurrent('two processes', { timeout: withinMs }, () => {
  it.each([
    ['with Redis', () => redis.url],
    ['without Redis', () => undefined],
  ])('release, send and recall once, however they race, %s', async (_, redisUrl) => {
    const outcome = await raceForReleases(await aDatabase(), 9, redisUrl());
    expect(outcome).toEqual({ races: 9, doubled: [], undecided: [] });
  });

  it('take the seats of the one that is killed, which know everything again', async ({ expect }) => {
    const seed = aSeed();
    const outcome = await loseProcess(await aDatabase(), redis.url, 2, seed);
    expect(outcome.findings, `seed ${seed}`).toEqual(nothingFound);
    expect(outcome.arrivalsMs).toHaveLength(2);
  });

  it('hold once what came due while one of them slept', async ({ expect }) => {
    const servers = await startTwo(await aDatabase(), { REDIS_URL: redis.url });
    const woke = await wakeLate(servers, 5);
    await Promise.all(servers.map((server) => server.kill()));
    expect(woke).toEqual({ releases: 5, heldOnce: 5, heldAgain: 0, wentOut: 0 });
  });
});
