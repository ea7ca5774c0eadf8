import { join } from 'node:path';
import { ensureSystemParts } from '../run/system-parts.mjs';
import { startThrowawayPostgres } from '../run/throwaway-postgres.mjs';
import { aDataFolder, type RunningServer, root, started } from '../support/running-server';
import type { Report } from './figures';
import { aFolderWithFiveTeams } from './five-teams';
import { measureScript } from './measure-script';
import { measureStore, type Rounds } from './measure-store';

const rounds: Record<'quick' | 'full', Rounds> = {
  quick: { commands: 400, releases: 20, joins: 20 },
  full: { commands: 2_000, releases: 100, joins: 50 },
};

/** Measures everything; with `isQuick` on PGlite only and in fewer rounds. */
export async function bench({ isQuick, report }: { isQuick: boolean; report: Report }): Promise<void> {
  const times = rounds[isQuick ? 'quick' : 'full'];
  const scenarios = aFolderWithFiveTeams();
  const start = (url?: string): Promise<RunningServer> =>
    started(join(root, 'dist', 'bench-server.mjs'), {
      FORESTALL_WITHOUT_NEXT: '1',
      FORESTALL_DATA_DIR: aDataFolder(),
      FORESTALL_SCENARIO_DIR: scenarios,
      ...(url ? { DATABASE_URL: url } : {}),
    });
  await measureScript(report);
  const measureOn = async (name: string, url?: string) => {
    const server = await start(url);
    try {
      await measureStore(name, server, times, report);
    } finally {
      await server.kill();
    }
  };
  await measureOn('PGlite');
  if (!isQuick) {
    const [missing] = await ensureSystemParts();
    if (missing) throw new Error(missing);
    const postgres = await startThrowawayPostgres();
    try {
      await measureOn('PostgreSQL', postgres.url);
    } finally {
      await postgres.stop();
    }
  }
}
