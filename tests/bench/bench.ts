import { ensureSystemParts } from '../run/system-parts.mjs';
import type { Report } from './figures';
import { tellMachine } from './machine';
import { measurePlayerScript } from './measures/player-script';
import { measureRoom } from './measures/room';
import { onStage, type Stage, type StoreName } from './servers/stage';
import { sizes } from './sizes';

type Size = (typeof sizes)['full'];

/** What can be measured alone; those on a store are measured once on each. */
const parts: Record<string, { run: (size: Size, report: Report) => Promise<void> } | { on: OnStage }> = {
  script: { run: (_, report) => measurePlayerScript(report) },
  room: { on: (stage, size, report) => measureRoom(stage, size.room, report) },
};
type OnStage = (stage: Stage, size: Size, report: Report) => Promise<void>;

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
    if (part && 'run' in part) await part.run(size, report);
    if (part && 'on' in part) {
      for (const store of stores) await onStage(store, (stage) => part.on(stage, size, report));
    }
  }
}
