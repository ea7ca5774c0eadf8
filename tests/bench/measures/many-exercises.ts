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
import { keep, plainRound, releaseRound, stage as staged } from './rounds';

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

/** Milliseconds of each release, one list of seats' times for each exercise and round. */
interface Times {
  ours: number[][];
  plain: number[][];
  /** Until the lead had the acknowledgement of a command that only staff hear of. */
  commits: number[];
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
  const times: Times = { ours: [], plain: [], commits: [] };
  for (let n = 0; n < rounds; n += 1) {
    for (const { ours, plain } of pairs) {
      const { arrivals, commit, payload } = await releaseRound(ours);
      times.ours.push(arrivals);
      times.commits.push(commit);
      times.plain.push(await plainRound(plain, payload));
    }
  }
  return times;
}

async function atOnce(pairs: readonly Pair[], rounds: number): Promise<Times> {
  const times: Times = { ours: [], plain: [], commits: [] };
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
    times.ours.push(...all.map((one) => since(startedAt, one)));
    times.plain.push(...(await plainAtOnce(pairs, argumentsOf(all[0]?.frame ?? Buffer.of())[1])));
  }
  return times;
}

async function plainAtOnce(pairs: readonly Pair[], payload: unknown): Promise<number[][]> {
  const crowds = pairs.map(({ plain }) => plain);
  await Promise.all(crowds.map((crowd) => keep(crowd, { payloads: [payload], to: 'everyone' })));
  const heard = crowds.map(({ seats }) => heardBy(seats, '42["events"', 'a plain message'));
  const command = { type: 'SendReleaseNow', release: 'rel_plain' };
  const messages = crowds.map(({ lead }) => ({ lead, message: aCommand(command) }));
  const startedAt = performance.now();
  await Promise.all(messages.map(({ lead, message }) => give(lead, message)));
  return (await Promise.all(heard)).map((one) => since(startedAt, one));
}

/** What comes before the first seat of an exercise has it, and what comes after, are told apart. */
function tellTimes(name: string, { ours, plain, commits }: Times, report: Report): void {
  const tellSide = (what: string, rounds: number[][]) => {
    const firsts = rounds.map((round) => Math.min(...round));
    const spread = rounds.flatMap((round) => round.map((time) => time - Math.min(...round)));
    tell(report, `${what} to each seat, ${name}, p50`, median(rounds.flat()), 'ms');
    tell(report, `${what} to each seat, ${name}, p99`, percentile(rounds.flat(), 0.99), 'ms');
    tell(report, `${what}, of it until the first seat, ${name}, p50`, median(firsts), 'ms');
    tell(report, `${what}, of it from the first seat to each, ${name}, p50`, median(spread), 'ms');
  };
  tellSide('inject', ours);
  tellSide('plain', plain);
  tell(report, `commit with the way there and back, ${name}, p50`, median(commits), 'ms');
  const ratio = median(ours.flat()) / median(plain.flat());
  tell(report, `inject against plain, ${name}, p50`, ratio, 'ratio');
}
