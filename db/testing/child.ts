import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buildSync } from 'esbuild';
import { aName } from './databases';

/** A process of its own that a test started from one of the `.child.ts` files. */
export interface Child {
  /** The next line that it prints; null once it has ended. */
  nextLine(): Promise<string | null>;
  /** Ends it at once, as a crash of the machine's making would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends of itself and gives its exit code. */
  exitCode(): Promise<number | null>;
}

/** Beside the packages, because the bundle imports them. */
const bundleFolder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'forestall-tests');

function bundle(entry: string): string {
  mkdirSync(bundleFolder, { recursive: true });
  const outfile = join(bundleFolder, `${basename(entry, '.ts')}-${aName()}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outfile;
}

/** Starts a `.child.ts` file of this folder; what it is to do is given as JSON in its first argument. */
export function startChild(entry: string, task: unknown): Child {
  const file = bundle(entry);
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    [file, JSON.stringify(task)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      rmSync(file, { force: true });
      resolve(code);
    });
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async nextLine() {
      const { done, value } = await lines.next();
      return done ? null : value;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    exitCode: () => ended,
  };
}
