import { ensureSystemParts } from '../run/system-parts.mjs';
import type { Report } from './figures';
import { tellMachine } from './machine';
import { measureConsole } from './measures/console';
import { measureDebrief } from './measures/debrief';
import { measureDecisions } from './measures/decisions';
import { measureJoining } from './measures/joining';
import { measureLogLengths } from './measures/log-lengths';
import { measureManyExercises } from './measures/many-exercises';
import { measurePlayerScript } from './measures/player-script';
import { measureReplay } from './measures/replay';
import { measureReplayJump } from './measures/replay-jump';
import { measureRoom } from './measures/room';
import { measureSearch } from './measures/search';
import { measureTwoProcesses } from './measures/two-processes';
import { onStage, type Stage, type StoreName } from './servers/stage';
import { sizes } from './sizes';

type Size = (typeof sizes)['full'];

interface Alone {
  run: (size: Size, report: Report) => Promise<void> | void;
}

interface OnStores {
  on: (stage: Stage, size: Size, report: Report) => Promise<void>;
  /** Where it can be measured; on every store without it. */
  stores?: StoreName[];
}

/** What can be measured alone; those on a store are measured once on each. */
const parts: Record<string, Alone | OnStores> = {
  script: { run: (_, report) => measurePlayerScript(report) },
  console: { run: (size, report) => measureConsole(size.console, report) },
  debrief: { run: (size, report) => measureDebrief(size.debrief, report) },
  'replay-jump': { run: (size, report) => measureReplayJump(size['replay-jump'], report) },
  search: { run: (size, report) => measureSearch(size.search, report) },
  room: { on: (stage, size, report) => measureRoom(stage, size.room, report) },
  exercises: { on: (stage, size, report) => measureManyExercises(stage, size.exercises, report) },
  decisions: { on: (stage, size, report) => measureDecisions(stage, size.decisions, report) },
  log: { on: (stage, size, report) => measureLogLengths(stage, size.log, report) },
  joining: { on: (stage, size, report) => measureJoining(stage, size.joining, report) },
  processes: {
    on: (stage, size, report) => measureTwoProcesses(stage, size.processes, report),
    // Processes cannot share an embedded database.
    stores: ['PostgreSQL'],
  },
  replay: { on: (stage, size, report) => measureReplay(stage, size.replay, report) },
};

/** Names of the parts, in the order in which they run. */
export const partNames = Object.keys(parts);

/** What is asked of the bench. */
export interface BenchOptions {
  /** On PGlite only, smaller and in fewer rounds. */
  isQuick: boolean;
  /** The one part to measure; all without it. */
  only: string | undefined;
  report: Report;
}

/**
 * Measures everything, or one part.
 * @throws for a part that does not exist, and for a machine that lacks what a part needs
 */
export async function bench({ isQuick, only, report }: BenchOptions): Promise<void> {
  const chosen = partNames.filter((name) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`There is no part ${only}: choose one of ${partNames.join(', ')}.`);
  const size = sizes[isQuick ? 'quick' : 'full'];
  const stores: StoreName[] = isQuick ? ['PGlite'] : ['PGlite', 'PostgreSQL'];
  const [missing] = await ensureSystemParts();
  if (missing) throw new Error(missing);
  tellMachine(report);
  for (const name of chosen) {
    const part = parts[name];
    process.stderr.write(`Measuring: ${name}\n`);
    if (part && 'run' in part) await part.run(size, report);
    if (part && 'on' in part) {
      const wanted = part.stores?.filter((store) => stores.includes(store) || only) ?? stores;
      for (const store of wanted) await onStage(store, (stage) => part.on(stage, size, report));
    }
  }
}
