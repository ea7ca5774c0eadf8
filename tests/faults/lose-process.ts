import { setTimeout as pause } from 'node:timers/promises';
import { Account } from './account';
import { chanceOf } from './chance';
import { compare } from './compare';
import type { Outcome } from './findings';
import { startTwo } from './races';
import { openRelay } from './relay';
import { clear, everybody, setStage } from './stage';
import type { SteadySeat } from './steady-seat';
import { startStream } from './stream';

/** What came of losing one of two processes in the middle of a move. */
export interface LostProcessOutcome extends Outcome {
  /** From each kill until every seat knew what happened after it, in milliseconds. */
  arrivalsMs: number[];
}

/**
 * Has two processes behind one address, and kills one of them in the middle of a stream, by turns, as often as told. Its
 * seats are to come to the other one and catch up.
 */
export async function loseProcess(
  url: string,
  redisUrl: string,
  rounds: number,
  seed: number,
): Promise<LostProcessOutcome> {
  const chance = chanceOf(seed);
  const servers = await startTwo(url, { REDIS_URL: redisUrl });
  const relay = await openRelay(servers.map(({ port }) => port));
  const stage = await setStage([relay.origin]);
  const account = new Account();
  const planned = Math.max(...stage.lead.held.views().map((view) => view.step?.minutes ?? 0));
  const stream = startStream(stage, account, chance);
  const recoveriesMs: number[] = [];
  const arrivalsMs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await account.more(chance.whole(1, 30));
      await pause(chance.whole(0, 20));
      const server = servers[round % 2] as (typeof servers)[number];
      const killedAt = performance.now();
      await server.kill();
      await account.more(1);
      recoveriesMs.push(performance.now() - killedAt);
      await stage.lead.command({ type: 'ExtendStep', minutes: 1, confirmShortDebrief: true });
      await Promise.all(everybody(stage).map((seat) => knowsMinutes(seat, planned + round + 1)));
      arrivalsMs.push(performance.now() - killedAt);
      await server.startAgain();
    }
    await stream.stop();
    const findings = await compare(relay.origin, stage, account);
    return { findings, acknowledged: account.count, recoveriesMs, arrivalsMs };
  } finally {
    clear(stage);
    await relay.close();
    await Promise.all(servers.map((one) => one.kill()));
  }
}

/** Resolves when a seat knows that the open step has so many minutes. */
function knowsMinutes(seat: SteadySeat, minutes: number): Promise<void> {
  return seat.until(
    () => seat.held.views().some((view) => (view.step?.minutes ?? 0) >= minutes),
    'the extension of the step',
  );
}
