import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../support/running-server';
import { Account } from './account';
import { type Chance, chanceOf } from './chance';
import { compare } from './compare';
import type { Outcome } from './findings';
import { MortalServer } from './mortal-server';
import { clear, type Stage, setStage } from './stage';
import { startStream } from './stream';

/** How many events a host keeps between two snapshots, so that some kills fall where one is written. */
const snapshotEvery = 200;

/** Waits for a moment to kill at: after some acknowledgements and a little more, or about when a snapshot is written. */
async function theMoment(round: number, stage: Stage, account: Account, chance: Chance): Promise<void> {
  if (round % 5 === 4) {
    const { lead } = stage;
    const goal = lead.held.cursorOf('lead') + snapshotEvery - 5;
    await lead.until(() => lead.held.cursorOf('lead') >= goal, 'a snapshot to be near');
    await account.more(chance.whole(1, 8));
    return;
  }
  await account.more(chance.whole(1, 30));
  await pause(chance.whole(0, 20));
}

/** Kills the server as often as told in the middle of a stream of commands, and compares what it said with what there is. */
export async function killRounds(store: Store, rounds: number, seed: number): Promise<Outcome> {
  const chance = chanceOf(seed);
  const server = await MortalServer.start(store);
  const stage = await setStage([server.origin]);
  const account = new Account();
  const stream = startStream(stage, account, chance);
  const recoveriesMs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await theMoment(round, stage, account, chance);
      const killedAt = performance.now();
      await server.kill();
      const next = account.more(1).then(() => recoveriesMs.push(performance.now() - killedAt));
      if (round % 4 === 3) {
        await server.beginAgain();
        await pause(chance.whole(0, 1_000));
        await server.kill();
      }
      await server.startAgain();
      await next;
    }
    await stream.stop();
    const findings = await compare(server.origin, stage, account);
    return { findings, acknowledged: account.count, recoveriesMs };
  } finally {
    clear(stage);
    await server.kill();
  }
}
