import { setTimeout as pause } from 'node:timers/promises';
import { aLastingPort } from '../run/lasting-port.mjs';
import { logOf, openExercise } from '../support/api';
import type { Store } from '../support/running-server';
import { chanceOf } from './chance';
import { spawnServer } from './server-process';

/** About how long a first start takes, in milliseconds: kills fall before and after its end. */
const firstStartMs = 2_500;

/** What came of killing a server that starts for the first time. */
export interface FirstStartOutcome {
  kills: number;
  /** How many kills fell before it was ready. */
  early: number;
  /** Exercises that were acknowledged just before a kill and are gone. */
  lost: string[];
}

/**
 * Kills a server at random moments of its first start on an empty store; whenever one came so far as to acknowledge an
 * exercise, the next must know it. Rejects when a start fails because of what a kill left behind.
 *
 * @param emptyStore gives a new, empty store each time
 */
export async function killFirstStarts(
  emptyStore: () => Promise<Store>,
  rounds: number,
  seed: number,
): Promise<FirstStartOutcome> {
  const chance = chanceOf(seed);
  const outcome: FirstStartOutcome = { kills: 0, early: 0, lost: [] };
  const port = await aLastingPort();
  for (let round = 0; round < rounds; round += 1) {
    const store = await emptyStore();
    const first = await spawnServer(store, { port });
    let isReady = false;
    first.ready.then(
      () => {
        isReady = true;
      },
      () => undefined,
    );
    await pause(chance.whole(0, firstStartMs));
    if (!isReady) outcome.early += 1;
    first.child.kill('SIGKILL');
    await first.gone;
    outcome.kills += 1;
    outcome.lost.push(...(await killAfterFirstAck(store, port)));
    outcome.kills += 1;
  }
  return outcome;
}

/** Starts, kills right behind the first acknowledgement, starts again, and looks for what was acknowledged. */
async function killAfterFirstAck(store: Store, port: number): Promise<string[]> {
  const origin = `http://127.0.0.1:${port}`;
  const second = await spawnServer(store, { port });
  await second.ready;
  const { exercise } = await openExercise(origin);
  second.child.kill('SIGKILL');
  await second.gone;
  const third = await spawnServer(store, { port });
  await third.ready;
  const log = await logOf(origin, exercise).catch(() => []);
  third.child.kill('SIGKILL');
  await third.gone;
  return log.some(({ event }) => event.type === 'ExerciseOpened') ? [] : [exercise];
}
