import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { aDataFolder, type Store } from '../support/running-server';
import { fillDiskRounds } from './fill-disk';
import { killFirstStarts } from './kill-first-start';
import { killRounds } from './kill-rounds';
import { loseProcess } from './lose-process';
import { loseAnswers } from './lost-answers';
import { MortalServer } from './mortal-server';
import { raceForReleases, startTwo } from './races';
import { makeSmallDisk, noSmallDisk } from './small-disk';
import { stopStoreRounds } from './stop-store';
import { traceLife } from './sync-trace/trace-life';
import { tracePostgres } from './sync-trace/trace-postgres';
import { canTrace, noTracer } from './sync-trace/traced-server';
import type { Tally } from './tally';
import { startThrowawayRedis } from './throwaway-redis';
import { wakeLate } from './wake-late';

/** How often each thing is done. */
export interface Rounds {
  kills: number;
  firstStarts: number;
  stops: number;
  fills: number;
  cuts: number;
  races: number;
  lostProcesses: number;
  sleepers: number;
  traced: number;
}

/** What a part is run with. */
export interface Run {
  rounds: Rounds;
  seed: number;
  tally: Tally;
}

/** One kind of fault on one kind of store. */
export interface Part {
  name: string;
  run(run: Run): Promise<void>;
}

const sleepMs = 13_000;

async function onPostgres(
  run: (anEmptyStore: () => Promise<Store & { url: string }>) => Promise<void>,
): Promise<void> {
  const server = await startThrowawayPostgres();
  let count = 0;
  try {
    await run(async () => {
      count += 1;
      const name = `faults_${count}`;
      const client = postgres(server.url, { max: 1 });
      await client.unsafe(`create database ${name} template template0 encoding 'UTF8' locale 'C'`);
      await client.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return { dataDir: aDataFolder(), url: url.href };
    });
  } finally {
    await server.stop();
  }
}

async function withRedis(run: (url: string) => Promise<void>): Promise<void> {
  const redis = await startThrowawayRedis();
  try {
    await run(redis.url);
  } finally {
    await redis.stop();
  }
}

/** What is tried on either store. */
function onEither(
  store: string,
  each: (run: (anEmptyStore: () => Promise<Store>) => Promise<void>) => Promise<void>,
): Part[] {
  return [
    {
      name: `kills on ${store}`,
      run: ({ rounds, seed, tally }) =>
        each(async (anEmptyStore) => {
          const outcome = await killRounds(await anEmptyStore(), rounds.kills, seed);
          tally.count(`kills, ${store}`, rounds.kills);
          tally.outcome(`killed, ${store}`, outcome);
        }),
    },
    {
      name: `first starts on ${store}`,
      run: ({ rounds, seed, tally }) =>
        each(async (anEmptyStore) => {
          const { kills, early, lost } = await killFirstStarts(anEmptyStore, rounds.firstStarts, seed);
          tally.count(`kills in and right after a first start, ${store}`, kills);
          tally.count(`of these before it was ready, ${store}`, early);
          tally.wrong(`first acknowledgements lost, ${store}`, lost);
        }),
    },
    {
      name: `lost answers on ${store}`,
      run: ({ rounds, seed, tally }) =>
        each(async (anEmptyStore) => {
          const outcome = await loseAnswers(await anEmptyStore(), rounds.cuts, seed);
          tally.count(`answers cut off, ${store}`, outcome.cut);
          tally.count(`requests sent again, ${store}`, outcome.sentAgain);
          tally.outcome(`answers lost, ${store}`, outcome);
        }),
    },
    {
      name: `late waking on ${store}`,
      run: ({ rounds, tally }) =>
        each(async (anEmptyStore) => {
          const server = await MortalServer.start(await anEmptyStore());
          const woke = await wakeLate([server], { releases: rounds.sleepers, sleepMs });
          await server.kill();
          tally.woke(`one process, ${store}`, woke);
        }),
    },
  ];
}

/** Fills a small disk below a store; says so where there can be none. */
async function onSmallDisk(
  name: string,
  { rounds, seed, tally }: Run,
  megabytes: number,
  storeOn: (folder: string) => Promise<{ store: Store; stop: () => Promise<void> }>,
): Promise<void> {
  const disk = makeSmallDisk(megabytes);
  if (!disk) return void process.stderr.write(`${noSmallDisk}\n`);
  const { store, stop } = await storeOn(disk.folder);
  try {
    tally.away(`disk full, ${name}`, await fillDiskRounds(disk, store, rounds.fills, seed));
  } finally {
    disk.free();
    await stop();
    disk.remove();
  }
}

const embedded: Part[] = [
  ...onEither('PGlite', (run) => run(async () => ({ dataDir: aDataFolder() }))),
  {
    name: 'full disk below PGlite',
    run: (run) =>
      onSmallDisk('PGlite', run, 120, async (folder) => ({
        store: { dataDir: join(folder, 'data') },
        stop: async () => undefined,
      })),
  },
  {
    name: 'syncs of PGlite',
    async run({ rounds, tally }) {
      if (!canTrace()) return void process.stderr.write(`${noTracer}\n`);
      const { first, naming, recovery, across } = await traceLife(rounds.traced);
      tally.count('acknowledgements traced, PGlite', first.acks + across.acks);
      tally.count('segments of the log they crossed, PGlite', across.segments.length);
      tally.wrong('acknowledged before the sync came back, PGlite', [...first.unsafe, ...across.unsafe]);
      tally.wrong('unsynced in a new database, PGlite', naming ?? ['no database was made']);
      tally.wrong('unsynced at the checkpoint of a recovery, PGlite', recovery.unsafe);
    },
  },
];

const served: Part[] = [
  ...onEither('PostgreSQL', onPostgres),
  {
    name: 'PostgreSQL away',
    run: async ({ rounds, seed, tally }) =>
      tally.away('away and back, PostgreSQL', await stopStoreRounds(rounds.stops, seed)),
  },
  {
    name: 'full disk below PostgreSQL',
    run: (run) =>
      onSmallDisk('PostgreSQL', run, 160, async (folder) => {
        const data = join(folder, 'server');
        mkdirSync(data, { mode: 0o755 });
        const server = await startThrowawayPostgres(data);
        return { store: { dataDir: aDataFolder(), url: server.url }, stop: server.stop };
      }),
  },
  {
    name: 'syncs of PostgreSQL',
    async run({ rounds, tally }) {
      if (!canTrace()) return void process.stderr.write(`${noTracer}\n`);
      const { acks, segments, unsafe } = await tracePostgres(rounds.traced);
      tally.count('acknowledgements traced, PostgreSQL', acks);
      tally.count('segments of the log they crossed, PostgreSQL', segments.length);
      tally.wrong('acknowledged before the sync came back, PostgreSQL', unsafe);
    },
  },
  {
    name: 'races',
    run: ({ rounds, tally }) =>
      onPostgres(async (anEmptyStore) => {
        await withRedis(async (redis) => {
          const told = await raceForReleases((await anEmptyStore()).url, rounds.races, redis);
          tally.races('with Redis', told);
        });
        tally.races('without Redis', await raceForReleases((await anEmptyStore()).url, rounds.races));
      }),
  },
  {
    name: 'lost process',
    run: ({ rounds, seed, tally }) =>
      onPostgres((anEmptyStore) =>
        withRedis(async (redis) => {
          const { url } = await anEmptyStore();
          const outcome = await loseProcess(url, redis, rounds.lostProcesses, seed);
          tally.outcome('one of two processes killed', outcome);
          tally.longest('until every seat knew what followed', outcome.arrivalsMs);
        }),
      ),
  },
  {
    name: 'late waking of one of two',
    run: ({ rounds, tally }) =>
      onPostgres((anEmptyStore) =>
        withRedis(async (redis) => {
          const servers = await startTwo((await anEmptyStore()).url, { REDIS_URL: redis });
          const woke = await wakeLate(servers, { releases: rounds.sleepers, sleepMs });
          await Promise.all(servers.map((server) => server.kill()));
          tally.woke('one of two processes', woke);
        }),
      ),
  },
];

/** Every part, in two lanes that run beside each other. */
export const lanes: Part[][] = [embedded, served];
