import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fuzz, withAddresses } from '../fuzz/fuzz';
import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { aDataFolder, startServer } from '../support/running-server';
import { withMemory } from '../support/server-memory';
import { eitherParts } from './either-parts';
import { loseProcess } from './lose-process';
import type { Part } from './part';
import { raceForReleases, startTwo } from './races';
import { stopStoreRounds } from './stop-store';
import { onPostgres, onSmallDisk, withRedis } from './stores';
import { traceLife } from './sync-trace/trace-life';
import { tracePostgres } from './sync-trace/trace-postgres';
import { canTrace, noTracer } from './sync-trace/traced-server';
import type { FaultFigure } from './tally';
import { wakeLate } from './wake-late';

/** What nobody should send, to a server on PGlite. It throws what it finds wrong. */
const fuzzed: Part = {
  name: 'fuzz',
  async run({ rounds, seed, tally }) {
    const server = await startServer({ dataDir: aDataFolder() }, { ...withMemory, ...withAddresses });
    const report = (figure: FaultFigure) => tally.figure(figure);
    const bodies = Math.ceil(rounds.fuzzed / 5);
    await fuzz({ server, messages: rounds.fuzzed, bodies, seed, report }).finally(() => server.stop());
  },
};

const eitherOnPglite = eitherParts('PGlite', (run) => run(async () => ({ dataDir: aDataFolder() })));
const mostlyWaits = ({ name }: Part) => name.startsWith('late waking');

const embedded: Part[] = [
  ...eitherOnPglite.filter((part) => !mostlyWaits(part)),
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
  ...eitherParts('PostgreSQL', onPostgres),
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
];

/** What mostly waits, and what needs neither store long: beside the others. */
const beside: Part[] = [
  {
    name: 'late waking of one of two',
    run: ({ rounds, tally }) =>
      onPostgres((anEmptyStore) =>
        withRedis(async (redis) => {
          const servers = await startTwo((await anEmptyStore()).url, { REDIS_URL: redis });
          const woke = await wakeLate(servers, rounds.sleepers);
          await Promise.all(servers.map((server) => server.kill()));
          tally.woke('one of two processes', woke);
        }),
      ),
  },
  fuzzed,
  ...eitherOnPglite.filter(mostlyWaits),
];

/** Every part, in lanes that run beside each other. */
export const lanes: Part[][] = [embedded, served, beside];
