import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { testEnvironment } from '../../run/test-environment.mjs';

/** How a command that should have ended by itself ended. */
export interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A running `npm start`. */
export interface Started {
  /** What it has printed on stdout so far. */
  printed: () => string;
  /** From the command to the first page, in milliseconds. */
  tookMs: number;
  /** Ends it as a terminal does. */
  stop: () => Promise<Ending>;
}

/** Runs `node server/launch/start.mjs`, which is what `npm start` runs, in a checkout. */
function start(root: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['server/launch/start.mjs'], {
    cwd: root,
    env: { ...testEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk) => (text[name] += chunk));
  return { child, text, ended: endingOf(child, text) };
}

async function endingOf(child: ChildProcess, text: { stdout: string; stderr: string }): Promise<Ending> {
  const [code] = await once(child, 'close');
  return { code, ...text };
}

/** The moment when it says that it runs; never when it refuses. */
function running({ child, text }: ReturnType<typeof start>): Promise<'running'> {
  return new Promise((resolve) => {
    child.stdout.on('data', () => text.stdout.includes('Forestall is running') && resolve('running'));
  });
}

/** Starts Forestall in a checkout and waits until it serves. Throws with what it said when it refuses. */
export async function started(root: string, env: Record<string, string>): Promise<Started> {
  const startedAt = performance.now();
  const process = start(root, env);
  const first = await Promise.race([running(process), process.ended]);
  if (first !== 'running') throw new Error(`It did not start: ${first.stderr}${first.stdout}`);
  const page = await fetch(`http://localhost:${env.PORT}/`);
  await page.text();
  return {
    printed: () => process.text.stdout,
    tookMs: performance.now() - startedAt,
    stop: () => {
      process.child.kill('SIGINT');
      return process.ended;
    },
  };
}

/** Starts Forestall where it has to refuse, and waits for its end. Throws when it runs all the same. */
export async function refused(root: string, env: Record<string, string>): Promise<Ending> {
  const process = start(root, env);
  const first = await Promise.race([running(process), process.ended]);
  if (first !== 'running') return first;
  process.child.kill('SIGINT');
  await process.ended;
  throw new Error('It started although it should have refused.');
}
