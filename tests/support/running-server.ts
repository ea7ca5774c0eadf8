import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { papersBundle, serverBundle, spreadsheetsBundle } from '../../server/launch/server-bundle.mjs';
import { testEnvironment } from '../run/test-environment.mjs';
import { whenTestsEnd } from './when-tests-end';

/** The checkout: tests and benches are started in it. */
export const root = process.cwd();
/** The token that tests open exercises with. */
export const apiToken = 'a-token-for-tests-only';

/** Where a server of a test keeps its record. */
export interface Store {
  /** For secrets, and for PGlite unless there is a URL. */
  dataDir: string;
  /** PostgreSQL, instead of PGlite. */
  url?: string;
}

/** A server process that a test started. */
export interface RunningServer {
  origin: string;
  port: number;
  child: ChildProcess;
  /** Everything it printed. */
  output(): string;
  /** Ends it as a power cut of the process would. */
  kill(): Promise<void>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
}

let bundling: Promise<unknown> | undefined;

/** Bundles the server once for all tests of a file; without screens it needs no build of Next. Resolves with its path. */
export async function bundled(): Promise<string> {
  const file = `server-for-tests-${process.pid}.mjs`;
  const bundles = [serverBundle, papersBundle, spreadsheetsBundle].map((bundle) => bundle(root, file));
  bundling ??= Promise.all(bundles.map((bundle) => build(bundle))).then(() => {
    process.once('exit', () => {
      for (const { outfile = '' } of bundles)
        for (const made of [outfile, `${outfile}.map`]) rmSync(join(root, made), { force: true });
    });
  });
  await bundling;
  return join(root, 'dist', file);
}

/** An empty data folder, gone when the tests end. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'forestall-data-'));
  whenTestsEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a server without screens on a free port, and waits until it is ready. */
export async function startServer(
  { dataDir, url }: Store,
  additions: Record<string, string> = {},
): Promise<RunningServer> {
  const script = await bundled();
  return started(script, {
    FORESTALL_WITHOUT_NEXT: '1',
    FORESTALL_DATA_DIR: dataDir,
    ...(url ? { DATABASE_URL: url } : {}),
    ...additions,
  });
}

/** Lets a test ask a server process how many databases it has opened, without a door for that in the product. */
const answersAboutDatabases = `data:text/javascript,${encodeURIComponent(
  "process.on('message', (m) => m === 'databases' && process.send({ databases: globalThis[Symbol.for('forestall.db.opened')] }))",
)}`;

/** How many databases a server process has opened since it started. */
export async function openedDatabases({ child }: Pick<RunningServer, 'child'>): Promise<number> {
  const answer = once(child, 'message');
  child.send('databases');
  const [{ databases }] = (await answer) as [{ databases: number }];
  return databases;
}

/** Starts a server script with the environment of tests; resolves with its address. */
export function started(script: string, additions: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', answersAboutDatabases, script], {
    cwd: root,
    env: {
      ...testEnvironment(),
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      FORESTALL_API_TOKEN: apiToken,
      ...additions,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const whenTestsEnd = () => child.kill('SIGKILL');
  process.once('exit', whenTestsEnd);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', whenTestsEnd);
      resolve();
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  let text = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      const port = Number(/http:\/\/localhost:(\d+)/.exec(text)?.[1]);
      if (!port) return;
      const origin = `http://127.0.0.1:${port}`;
      resolve({
        origin,
        port,
        child,
        output: () => text,
        kill: () => end('SIGKILL'),
        stop: () => end('SIGTERM'),
      });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void exited.then(() => reject(new Error(`The server ended before it was ready:\n${text}`)));
  });
}
