import { median, percentile, type Report, tell } from '../figures';
import { aCommand, give } from '../seats/command';
import {
  allSeated,
  aRunningExercise,
  type Crowd,
  disperse,
  people,
  plainCrowd,
  teamOf,
} from '../seats/crowd';
import { argumentsOf } from '../seats/frames';
import { heardBy, since } from '../seats/hear';
import { inBatches } from '../seats/in-batches';
import type { Stage } from '../servers/stage';
import { keep, plainRound, type ReleaseRound, releaseRound, stage as staged } from './rounds';

/** How many, and how often. */
export interface ManySize {
  exercises: number;
  seats: number;
  /** Times that each exercise releases while the others are quiet. */
  inTurn: number;
  /** Times that all release at the same instant. */
  atOnce: number;
}

/** The same exercise on both servers. */
interface Pair {
  ours: Crowd;
  plain: Crowd;
}

/** Times of a release: from "send now" until each seat has it, and of a commit without a fan-out. */
interface Times {
  arrivals: number[];
  commits: number[];
  plains: number[];
}

/** Many small exercises: one inject in each, first while the others are quiet, then in all of them at the same instant. */
export async function measureManyExercises(stage: Stage, size: ManySize, report: Report): Promise<void> {
  const name = `${size.exercises} exercises × ${size.seats} seats, ${stage.store}`;
  const [forestall, plain] = await Promise.all([stage.forestall(), stage.plain()]);
  const numbers = Array.from({ length: size.exercises }, (_, n) => n);
  const pairs = await inBatches(numbers, 5, () => aPair(forestall.origin, plain.origin, size.seats));
  // The first round of each pair is for warming up.
  await inTurn(pairs, 1);
  tellTimes(`${name}, one at a time`, await inTurn(pairs, size.inTurn), report);
  tellTimes(`${name}, all at once`, await atOnce(pairs, size.atOnce), report);
  await disperse(...pairs.flatMap(({ ours, plain: beside }) => [ours, beside]));
}

async function aPair(origin: string, plainOrigin: string, seats: number): Promise<Pair> {
  const { opened, lead } = await aRunningExercise(origin);
  const ours = { lead, seats: await allSeated(origin, await people(origin, opened, seats)) };
  const teams = ours.seats.map((_, n) => teamOf(n));
  return { ours, plain: await plainCrowd(plainOrigin, opened.exercise, teams) };
}

async function inTurn(pairs: readonly Pair[], rounds: number): Promise<Times> {
  const releases: ReleaseRound[] = [];
  const plains: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    for (const { ours, plain } of pairs) {
      const release = await releaseRound(ours);
      releases.push(release);
      plains.push(...(await plainRound(plain, release.payload)));
    }
  }
  const arrivals = releases.flatMap((release) => release.arrivals);
  return { arrivals, commits: releases.map((release) => release.commit), plains };
}

async function atOnce(pairs: readonly Pair[], rounds: number): Promise<Times> {
  const times: Times = { arrivals: [], commits: [], plains: [] };
  for (let n = 0; n < rounds; n += 1) {
    const stagedAt = performance.now();
    const decided = await Promise.all(
      pairs.map(async ({ ours }) => {
        const release = await staged(ours.lead);
        times.commits.push(performance.now() - stagedAt);
        return { ...release, crowd: ours };
      }),
    );
    const heard = decided.map(({ release, crowd }) => heardBy(crowd.seats, release, 'an inject'));
    const startedAt = performance.now();
    await Promise.all(decided.map(({ sendNow, crowd }) => give(crowd.lead, sendNow)));
    const all = await Promise.all(heard);
    times.arrivals.push(...all.flatMap((one) => since(startedAt, one)));
    times.plains.push(...(await plainAtOnce(pairs, argumentsOf(all[0]?.frame ?? Buffer.of())[1])));
  }
  return times;
}

async function plainAtOnce(pairs: readonly Pair[], payload: unknown): Promise<number[]> {
  const crowds = pairs.map(({ plain }) => plain);
  await Promise.all(crowds.map((crowd) => keep(crowd, { payloads: [payload], to: 'everyone' })));
  const heard = crowds.map(({ seats }) => heardBy(seats, '42["events"', 'a plain message'));
  const command = { type: 'SendReleaseNow', release: 'rel_plain' };
  const startedAt = performance.now();
  await Promise.all(crowds.map(({ lead }) => give(lead, aCommand(command))));
  return (await Promise.all(heard)).flatMap((one) => since(startedAt, one));
}

/** The fan-out apart is the median until a seat has it, less the median of a commit that nobody else hears of. */
function tellTimes(name: string, { arrivals, commits, plains }: Times, report: Report): void {
  const [whole, commit, beside] = [median(arrivals), median(commits), median(plains)];
  tell(report, `inject to each seat, ${name}, p50`, whole, 'ms');
  tell(report, `inject to each seat, ${name}, p99`, percentile(arrivals, 0.99), 'ms');
  tell(report, `of it the commit with the way there and back, ${name}, p50`, commit, 'ms');
  tell(report, `of it the fan-out, ${name}, p50`, whole - commit, 'ms');
  tell(report, `plain to each seat, ${name}, p50`, beside, 'ms');
  tell(report, `inject against plain, ${name}, p50`, whole / beside, 'ratio');
}
