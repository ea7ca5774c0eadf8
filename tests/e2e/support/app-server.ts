import { join } from 'node:path';
import { openedDatabases, type RunningServer, root, started } from '../../support/running-server';
import { freePort } from './free-port';

/** A built server with its screens. It keeps its port when it is started again. */
export interface AppServer {
  /** Where the cast goes: by a name that is not localhost. */
  origin: string;
  /** Where tests ask the API. */
  api: string;
  /** The one-time link of the first run. */
  welcomePath(): string;
  /** How many databases the process has opened. */
  databases(): Promise<number>;
  kill(): Promise<void>;
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts what `npm start` would, without preparing anything: the build tier has been. */
export async function startApp(dataDir: string, additions: Record<string, string> = {}): Promise<AppServer> {
  const port = await freePort();
  const start = () =>
    started(join(root, 'dist', 'server.mjs'), {
      PORT: String(port),
      FORESTALL_DATA_DIR: dataDir,
      ...additions,
    });
  let server: RunningServer = await start();
  return {
    origin: `http://workshop.test:${port}`,
    api: server.origin,
    welcomePath: () => /\/welcome\?token=[\w-]+/.exec(server.output())?.[0] ?? '',
    databases: () => openedDatabases(server),
    kill: () => server.kill(),
    startAgain: async () => {
      server = await start();
    },
    stop: () => server.stop(),
  };
}
