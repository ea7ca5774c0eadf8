import { envNames } from '../../../server/env';
import { startThrowawayRedis } from '../../support/throwaway-redis';
import { median, percentile, type Report, tell } from '../figures';
import { aRunningExercise, people, plainCrowd, seated, teamOf } from '../seats/crowd';
import { inBatches } from '../seats/in-batches';
import type { Stage } from '../servers/stage';
import { plainRound, releaseRound } from './rounds';

/** How large, and how often. */
export interface ProcessesSize {
  seats: number;
  rounds: number;
}

/**
 * One exercise on two processes over one PostgreSQL and one Redis, every second seat at the process where the lead is
 * not. Beside it the plain server, which is one process.
 */
export async function measureTwoProcesses(stage: Stage, size: ProcessesSize, report: Report): Promise<void> {
  if (!envNames.some((name: string) => name === 'REDIS_URL')) {
    process.stderr.write('Two processes are not measured: this server knows no REDIS_URL.\n');
    return;
  }
  const redis = await startThrowawayRedis();
  try {
    await measure(stage, redis.url, size, report);
  } finally {
    await redis.stop();
  }
}

async function measure(stage: Stage, redisUrl: string, size: ProcessesSize, report: Report): Promise<void> {
  const name = `2 processes × ${size.seats / 2} seats, ${stage.store}`;
  const one = await stage.forestall({ REDIS_URL: redisUrl });
  const other = await stage.forestall({ REDIS_URL: redisUrl });
  const plain = await stage.plain();
  const { opened, lead } = await aRunningExercise(one.origin);
  const persons = await people(one.origin, opened, size.seats);
  const isHere = (n: number) => n % 2 === 0;
  const seats = await inBatches(persons, 25, (person, n) => seated((isHere(n) ? one : other).origin, person));
  const ours = { lead, seats };
  const beside = await plainCrowd(
    plain.origin,
    opened.exercise,
    persons.map((_, n) => teamOf(n)),
  );
  const times = { here: [] as number[], there: [] as number[], last: [] as number[] };
  const plains: number[][] = [];
  for (let n = 0; n < size.rounds + 10; n += 1) {
    const { arrivals, payload } = await releaseRound(ours);
    const round = await plainRound(beside, payload);
    if (n < 10) continue;
    for (const [index, time] of arrivals.entries()) times[isHere(index) ? 'here' : 'there'].push(time);
    times.last.push(Math.max(...arrivals));
    plains.push(round);
  }
  for (const [where, samples] of [
    ["the lead's process", times.here] as const,
    ['the other', times.there] as const,
  ]) {
    tell(report, `inject to each seat at ${where}, ${name}, p50`, median(samples), 'ms');
    tell(report, `inject to each seat at ${where}, ${name}, p99`, percentile(samples, 0.99), 'ms');
  }
  const all = [...times.here, ...times.there];
  const lastPlain = median(plains.map((round) => Math.max(...round)));
  tell(report, `inject to the last seat, ${name}, p50`, median(times.last), 'ms');
  tell(report, `plain in one process to the last seat, beside ${name}, p50`, lastPlain, 'ms');
  tell(
    report,
    `inject against plain in one process, ${name}, p50`,
    median(all) / median(plains.flat()),
    'ratio',
  );
  tell(
    report,
    `inject against plain in one process, ${name}, last seat`,
    median(times.last) / lastPlain,
    'ratio',
  );
}
