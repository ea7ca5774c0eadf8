import { ensureSystemParts } from '../run/system-parts.mjs';
import { aSeed } from './chance';
import type { Part, Rounds } from './part';
import { lanes } from './parts';
import { type FaultFigure, Tally } from './tally';

const rounds: Record<'quick' | 'full', Rounds> = {
  quick: {
    ...{ kills: 3, firstStarts: 1, stops: 1, fills: 1, cuts: 5 },
    ...{ races: 9, lostProcesses: 1, sleepers: 3, traced: 5, fuzzed: 1_000 },
  },
  full: {
    ...{ kills: 100, firstStarts: 20, stops: 20, fills: 10, cuts: 500 },
    ...{ races: 501, lostProcesses: 20, sleepers: 50, traced: 100, fuzzed: 50_000 },
  },
};

/** How a run of faults is chosen. */
export interface Choice {
  isQuick: boolean;
  /** The names of the only parts to run; all of them when it is empty. */
  only: string[];
  /** The seed of its chance; another one each time unless told. */
  seed?: number;
  report: (figure: FaultFigure) => void;
  explain: (text: string) => void;
}

/**
 * Tries every fault and reports its figures.
 *
 * @returns whether everything was as promised
 * @throws Error in one sentence when a part that is asked for is not there, or the machine lacks something
 */
export async function faults({ isQuick, only, seed = aSeed(), report, explain }: Choice): Promise<boolean> {
  const names = lanes.flat().map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown) throw new Error(`There is no part named ${unknown}: the parts are ${names.join(', ')}.`);
  const [missing] = await ensureSystemParts();
  if (missing) throw new Error(missing);
  const tally = new Tally(report, explain);
  explain(`The seed is ${seed}.`);
  const run = { rounds: rounds[isQuick ? 'quick' : 'full'], seed, tally };
  const chosen = (part: Part) => only.length === 0 || only.includes(part.name);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const part of lane.filter(chosen)) {
        explain(`${part.name} ...`);
        await part
          .run(run)
          .catch((thrown: unknown) =>
            tally.wrong(`could not be tried to the end, ${part.name}`, [String(thrown)]),
          );
      }
    }),
  );
  return tally.wrongs === 0;
}
