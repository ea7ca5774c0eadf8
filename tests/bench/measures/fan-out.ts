import { performance } from 'node:perf_hooks';
import { median, percentile, type Report, tell, tellPercentiles } from '../figures';
import type { Crowd } from '../seats/crowd';
import { plainRound, type ReleaseRound, releaseRound } from './rounds';

/** Rounds that nobody counts: both servers compile their ways first. */
const warmUps = 10;

/** Releases and plain broadcasts in turn, so that a noisy moment falls on both; p50, p99 and last seat of each, and ratios. */
export async function measureFanOut(
  name: string,
  ours: Crowd,
  plain: Crowd,
  rounds: number,
  report: Report,
): Promise<void> {
  const releases: ReleaseRound[] = [];
  const plains: number[][] = [];
  const busyBefore = performance.eventLoopUtilization();
  for (let n = 0; n < warmUps + rounds; n += 1) {
    const release = await releaseRound(ours);
    const arrivals = await plainRound(plain, release.payload);
    if (n < warmUps) continue;
    releases.push(release);
    plains.push(arrivals);
  }
  const busy = performance.eventLoopUtilization(busyBefore).utilization;
  const arrivals = releases.map((release) => release.arrivals);
  tellPercentiles(report, `inject to each seat, ${name}`, arrivals.flat());
  tellPercentiles(report, `plain to each seat, ${name}`, plains.flat());
  tell(report, `inject to the last seat, ${name}, p50`, median(arrivals.map(last)), 'ms');
  tell(report, `plain to the last seat, ${name}, p50`, median(plains.map(last)), 'ms');
  tell(
    report,
    `commit with the way there and back, ${name}, p50`,
    median(releases.map((one) => one.commit)),
    'ms',
  );
  tell(report, `inject against plain, ${name}, p50`, ratio(arrivals, plains, 0.5), 'ratio');
  tell(report, `inject against plain, ${name}, p99`, ratio(arrivals, plains, 0.99), 'ratio');
  tell(
    report,
    `inject against plain, ${name}, last seat`,
    median(arrivals.map(last)) / median(plains.map(last)),
    'ratio',
  );
  tell(report, `load generator busy while injects were sent, ${name}`, busy, 'ratio');
}

function last(round: readonly number[]): number {
  return Math.max(...round);
}

function ratio(ours: number[][], plains: number[][], share: number): number {
  return percentile(ours.flat(), share) / percentile(plains.flat(), share);
}
