import type { Store } from '../support/running-server';
import { killFirstStarts } from './kill-first-start';
import { killRounds } from './kill-rounds';
import { loseAnswers } from './lost-answers';
import { MortalServer } from './mortal-server';
import type { Part, Run } from './part';
import { wakeLate } from './wake-late';

/** Gives a new, empty store each time it is asked. */
type EmptyStore = () => Promise<Store>;

async function killed(store: string, { rounds, seed, tally }: Run, anEmptyStore: EmptyStore): Promise<void> {
  const outcome = await killRounds(await anEmptyStore(), rounds.kills, seed);
  tally.count(`kills, ${store}`, rounds.kills);
  tally.outcome(`killed, ${store}`, outcome);
}

async function killedFirst(
  store: string,
  { rounds, seed, tally }: Run,
  anEmptyStore: EmptyStore,
): Promise<void> {
  const { kills, early, lost } = await killFirstStarts(anEmptyStore, rounds.firstStarts, seed);
  tally.count(`kills in and right after a first start, ${store}`, kills);
  tally.count(`of these before it was ready, ${store}`, early);
  tally.wrong(`first acknowledgements lost, ${store}`, lost);
}

async function answersLost(
  store: string,
  { rounds, seed, tally }: Run,
  anEmptyStore: EmptyStore,
): Promise<void> {
  const outcome = await loseAnswers(await anEmptyStore(), rounds.cuts, seed);
  tally.count(`answers cut off, ${store}`, outcome.cut);
  tally.count(`requests sent again, ${store}`, outcome.sentAgain);
  tally.outcome(`answers lost, ${store}`, outcome);
}

async function wokenLate(store: string, { rounds, tally }: Run, anEmptyStore: EmptyStore): Promise<void> {
  const server = await MortalServer.start(await anEmptyStore());
  const woke = await wakeLate([server], rounds.sleepers);
  await server.kill();
  tally.woke(`one process, ${store}`, woke);
}

/**
 * What is tried on either store.
 *
 * @param on runs something with stores of this kind
 */
export function eitherParts(
  store: string,
  on: (run: (anEmptyStore: EmptyStore) => Promise<void>) => Promise<void>,
): Part[] {
  const acts = {
    kills: killed,
    'first starts': killedFirst,
    'lost answers': answersLost,
    'late waking': wokenLate,
  };
  return Object.entries(acts).map(([name, act]) => ({
    name: `${name} on ${store}`,
    run: (run) => on((anEmptyStore) => act(store, run, anEmptyStore)),
  }));
}
