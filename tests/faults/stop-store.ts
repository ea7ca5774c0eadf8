import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { aDataFolder } from '../support/running-server';
import { Account } from './account';
import { chanceOf } from './chance';
import { compare } from './compare';
import type { AwayOutcome } from './findings';
import { MortalServer } from './mortal-server';
import { clear, everybody, setStage } from './stage';
import { startStream } from './stream';
import { untilReady, untilRefused } from './until-away';

/**
 * Ends PostgreSQL under a stream of commands as often as told, by turns as an operator does and as a crash would, and
 * starts it again. The server of the exercise is left alone: it is to refuse meanwhile, and to go on by itself.
 */
export async function stopStoreRounds(rounds: number, seed: number): Promise<AwayOutcome> {
  const chance = chanceOf(seed);
  const postgres = await startThrowawayPostgres();
  const server = await MortalServer.start({ dataDir: aDataFolder(), url: postgres.url });
  const stage = await setStage([server.origin]);
  const account = new Account();
  const stream = startStream(stage, account, chance);
  const recoveriesMs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await account.more(chance.whole(1, 30));
      await postgres.halt(round % 2 === 0 ? 'SIGQUIT' : 'SIGINT');
      await untilRefused(server, stage);
      await untilReady(server, 503);
      await postgres.resume();
      const resumedAt = performance.now();
      await account.more(1);
      recoveriesMs.push(performance.now() - resumedAt);
    }
    await stream.stop();
    const findings = await compare(server.origin, stage, account);
    const refusals = everybody(stage).reduce((sum, { awayCount }) => sum + awayCount, 0);
    return { findings, acknowledged: account.count, recoveriesMs, refusals, isAlive: server.isAlive };
  } finally {
    clear(stage);
    await server.kill();
    await postgres.stop();
  }
}
