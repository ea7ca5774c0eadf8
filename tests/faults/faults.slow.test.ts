import { afterAll, describe, expect, it } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { aSeed } from './chance';
import { fillDiskRounds } from './fill-disk';
import { nothingFound } from './findings';
import { killFirstStarts } from './kill-first-start';
import { killRounds } from './kill-rounds';
import { loseAnswers } from './lost-answers';
import { MortalServer } from './mortal-server';
import { makeSmallDisk, noSmallDisk } from './small-disk';
import { wakeLate } from './wake-late';

/** Room for the record and its write-ahead log. */
const diskMegabytes = 120;

// Side by side, because each of them mostly waits.
describe.concurrent('on PGlite', () => {
  it('keeps what it acknowledged, once and in order, when it is killed', async ({ expect }) => {
    const seed = aSeed();
    const { findings, recoveriesMs } = await killRounds({ dataDir: aDataFolder() }, 5, seed);
    expect(findings, `seed ${seed}`).toEqual(nothingFound);
    expect(recoveriesMs).toHaveLength(5);
  });

  it('starts after it was killed in its first start, and keeps its first acknowledgement', async ({
    expect,
  }) => {
    const seed = aSeed();
    const empty = async () => ({ dataDir: aDataFolder() });
    const { kills, lost } = await killFirstStarts(empty, 1, seed);
    expect(lost, `seed ${seed}`).toEqual([]);
    expect(kills).toBe(2);
  });

  it('does a command once when its answer was lost', async ({ expect }) => {
    const seed = aSeed();
    const { findings, cut, sentAgain } = await loseAnswers({ dataDir: aDataFolder() }, 20, seed);
    expect(findings, `seed ${seed}`).toEqual(nothingFound);
    expect(cut).toBeGreaterThanOrEqual(20);
    expect(sentAgain).toBeGreaterThan(0);
  });

  it('holds for the lead what came due while the process slept', async ({ expect }) => {
    const server = await MortalServer.start({ dataDir: aDataFolder() });
    const woke = await wakeLate([server], 5);
    await server.kill();
    expect(woke).toEqual({ releases: 5, heldOnce: 5, heldAgain: 0, wentOut: 0 });
  });
});

const disk = makeSmallDisk(diskMegabytes);
if (!disk) console.log(noSmallDisk);
else {
  describe('a full disk below PGlite', () => {
    afterAll(() => disk.remove());

    it('is refused meanwhile, goes on by itself and loses nothing', async () => {
      const seed = aSeed();
      const outcome = await fillDiskRounds(disk, { dataDir: `${disk.folder}/data` }, 2, seed);
      expect(outcome, `seed ${seed}`).toMatchObject({ findings: nothingFound, isAlive: true });
      expect(outcome.refusals).toBeGreaterThan(0);
    });
  });
}
