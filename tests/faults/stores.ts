import { askPostgres } from '../../db/testing/ask-postgres';
import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { aDataFolder, type Store } from '../support/running-server';
import { startThrowawayRedis } from '../support/throwaway-redis';
import { fillDiskRounds } from './fill-disk';
import type { Run } from './part';
import { makeSmallDisk, noSmallDisk } from './small-disk';

/** Runs something on a PostgreSQL of its own, which gives a new, empty database each time it is asked. */
export async function onPostgres(
  run: (anEmptyStore: () => Promise<Store & { url: string }>) => Promise<void>,
): Promise<void> {
  const server = await startThrowawayPostgres();
  let count = 0;
  try {
    await run(async () => {
      count += 1;
      const name = `faults_${count}`;
      await askPostgres(server.url, `create database ${name} template template0 encoding 'UTF8' locale 'C'`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return { dataDir: aDataFolder(), url: url.href };
    });
  } finally {
    await server.stop();
  }
}

/** Runs something beside a Redis of its own. */
export async function withRedis(run: (url: string) => Promise<void>): Promise<void> {
  const redis = await startThrowawayRedis();
  try {
    await run(redis.url);
  } finally {
    await redis.stop();
  }
}

/** Fills a small disk below a store; says so where there can be none. */
export async function onSmallDisk(
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
