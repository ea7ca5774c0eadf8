import { join } from 'node:path';
import { startThrowawayPostgres } from '../../run/throwaway-postgres.mjs';
import { aDataFolder, type RunningServer, root, started } from '../../support/running-server';
import { aScenarioFolder } from '../seats/five-teams';

/** A database that the bench measures on. */
export type StoreName = 'PGlite' | 'PostgreSQL';

/** Where the servers of one part of the bench run. */
export interface Stage {
  store: StoreName;
  dataDir: string;
  /** The address of PostgreSQL; none for PGlite. */
  url: string | undefined;
  /** Starts Forestall on this store; again after it was stopped, on the same record. */
  forestall(additions?: Record<string, string>): Promise<RunningServer>;
  /** Starts the plain server. */
  plain(): Promise<RunningServer>;
}

const script = (name: string) => join(root, 'dist', `${name}.mjs`);

/** Gives work an empty store of its own, and ends every server that it started. */
export async function onStage<T>(store: StoreName, work: (stage: Stage) => Promise<T>): Promise<T> {
  const postgres = store === 'PostgreSQL' ? await startThrowawayPostgres() : undefined;
  const servers: RunningServer[] = [];
  const start = async (name: string, environment: Record<string, string>) => {
    const server = await started(script(name), environment);
    servers.push(server);
    return server;
  };
  const dataDir = aDataFolder();
  const environment = {
    FORESTALL_WITHOUT_NEXT: '1',
    FORESTALL_DATA_DIR: dataDir,
    FORESTALL_SCENARIO_DIR: aScenarioFolder(),
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
  };
  try {
    return await work({
      store,
      dataDir,
      url: postgres?.url,
      forestall: (additions = {}) => start('forestall-server', { ...environment, ...additions }),
      plain: () => start('plain-server', {}),
    });
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await postgres?.stop();
  }
}
