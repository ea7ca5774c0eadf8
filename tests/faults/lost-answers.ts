import type { Store } from '../support/running-server';
import { Account } from './account';
import { chanceOf } from './chance';
import { compare } from './compare';
import type { Outcome } from './findings';
import { MortalServer } from './mortal-server';
import { openRelay } from './relay';
import { clear, everybody, setStage } from './stage';
import { startStream } from './stream';

/** What came of a run in which answers were lost. */
export interface LostAnswersOutcome extends Outcome {
  /** How many answers were cut off on their way. */
  cut: number;
  /** How often a request was sent again. */
  sentAgain: number;
}

/** Cuts connections after a request was passed on and before its answer passed, as often as told at least, under a stream. */
export async function loseAnswers(store: Store, cuts: number, seed: number): Promise<LostAnswersOutcome> {
  const chance = chanceOf(seed);
  const server = await MortalServer.start(store);
  const relay = await openRelay([server.port]);
  const stage = await setStage([relay.origin]);
  const account = new Account();
  const stream = startStream(stage, account, chance);
  const recoveriesMs: number[] = [];
  try {
    while (relay.cut() < cuts) {
      await account.more(chance.whole(1, 12));
      const cutAt = performance.now();
      relay.cutAnswers(chance.whole(1, 4));
      await account.more(1);
      recoveriesMs.push(performance.now() - cutAt);
    }
    relay.cutAnswers(0);
    await stream.stop();
    const findings = await compare(server.origin, stage, account);
    const sentAgain = everybody(stage).reduce((sum, { againCount }) => sum + againCount, 0);
    return { findings, acknowledged: account.count, recoveriesMs, cut: relay.cut(), sentAgain };
  } finally {
    clear(stage);
    await relay.close();
    await server.kill();
  }
}
