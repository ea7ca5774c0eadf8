import { type ChildProcess, spawn } from 'node:child_process';
import { testEnvironment } from '../run/test-environment.mjs';
import { apiToken, bundled, root, type Store } from '../support/running-server';
import { whenTestsEnd } from '../support/when-tests-end';

/** A server process that may not even come to be ready. */
export interface ServerProcess {
  child: ChildProcess;
  /** Resolves when it takes requests; rejects when it ends before. */
  ready: Promise<void>;
  /** Resolves when it is gone. */
  gone: Promise<void>;
  /** Everything it printed. */
  output(): string;
}

/** What differs from one start to the next. */
export interface StartChoices {
  port: number;
  /** Environment variables to add. */
  additions?: Record<string, string>;
  /** A program and its parameters to run the server under, such as a tracer. */
  under?: string[];
}

/** Starts a server without screens and gives it back at once, so that it can be killed while it starts. */
export async function spawnServer(
  { dataDir, url }: Store,
  { port, additions = {}, under = [] }: StartChoices,
): Promise<ServerProcess> {
  const [program, ...parameters] = [...under, process.execPath, '--enable-source-maps', await bundled()];
  const child = spawn(program as string, parameters, {
    cwd: root,
    env: {
      ...testEnvironment(),
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      FORESTALL_API_TOKEN: apiToken,
      FORESTALL_WITHOUT_NEXT: '1',
      FORESTALL_DATA_DIR: dataDir,
      ...(url ? { DATABASE_URL: url } : {}),
      ...additions,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const letLive = whenTestsEnd(() => child.kill('SIGKILL'));
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      letLive();
      resolve();
    });
  });
  let text = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text = `${text}${chunk}`.slice(-20_000);
      if (text.includes(`http://localhost:${port}`)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void gone.then(() => reject(new Error(`The server ended before it was ready:\n${text}`)));
  });
  // Whoever kills it while it starts does not wait for it to be ready.
  ready.catch(() => undefined);
  return { child, ready, gone, output: () => text };
}
