import type { Store } from '../support/running-server';
import { Account } from './account';
import { chanceOf } from './chance';
import { compare } from './compare';
import type { AwayOutcome } from './findings';
import { MortalServer } from './mortal-server';
import type { SmallDisk } from './small-disk';
import { clear, everybody, setStage } from './stage';
import { startStream } from './stream';
import { untilRefused } from './until-away';

/** Fills the disk below a record under a stream of commands, as often as told, and frees it once a seat was refused. */
export async function fillDiskRounds(
  disk: SmallDisk,
  store: Store,
  rounds: number,
  seed: number,
): Promise<AwayOutcome> {
  const chance = chanceOf(seed);
  const server = await MortalServer.start(store);
  const stage = await setStage([server.origin]);
  const account = new Account();
  const stream = startStream(stage, account, chance);
  const recoveriesMs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      await account.more(chance.whole(1, 30));
      const refused = untilRefused(server, stage);
      disk.fill();
      await refused;
      disk.free();
      const freedAt = performance.now();
      await account.more(1);
      recoveriesMs.push(performance.now() - freedAt);
    }
    await stream.stop();
    const findings = await compare(server.origin, stage, account);
    const refusals = everybody(stage).reduce((sum, { awayCount }) => sum + awayCount, 0);
    return { findings, acknowledged: account.count, recoveriesMs, refusals, isAlive: server.isAlive };
  } finally {
    disk.free();
    clear(stage);
    await server.kill();
  }
}
