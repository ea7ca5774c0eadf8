import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { aLastingPort } from '../../run/lasting-port.mjs';
import type { Store } from '../../support/running-server';
import { spawnServer } from '../server-process';

const followed = [
  ...[
    'openat',
    'write',
    'pwrite64',
    'writev',
    'pwritev',
    'sendmsg',
    'sendto',
    'fsync',
    'fdatasync',
    'ftruncate',
  ],
  ...[
    '?fallocate',
    '?rename',
    '?renameat',
    '?renameat2',
    '?link',
    '?linkat',
    '?unlink',
    '?unlinkat',
    '?mkdir',
    '?mkdirat',
    '?rmdir',
  ],
].join(',');

/** What is said where no process may be traced. */
export const noTracer = 'System calls are not traced here: that needs Linux, strace and the right to use it.';

/** Whether a process can be traced on this machine. */
export function canTrace(): boolean {
  return process.platform === 'linux' && spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;
}

/** The tracer and its parameters: every thread, where descriptors lead, whole texts, and other processes beside the server. */
function tracing(file: string, alsoPids: number[]): string[] {
  const also = alsoPids.flatMap((pid) => ['-p', String(pid)]);
  // -I2 lets it be told to let go of what it did not start.
  return [
    'strace',
    '-f',
    '-qq',
    '-I2',
    '-yy',
    '-s',
    '300000',
    '-e',
    `trace=${followed}`,
    '-o',
    file,
    ...also,
  ];
}

/** A server whose system calls are written down. */
export interface TracedServer {
  origin: string;
  /** Ends the server itself, and waits until the trace is whole. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/**
 * Starts a server under strace; resolves when it takes requests.
 *
 * @param alsoPids other processes to trace along, such as those of its database
 */
export async function startTraced(
  store: Store,
  file: string,
  alsoPids: number[] = [],
): Promise<TracedServer> {
  const port = await aLastingPort();
  // Everything through calls that a tracer sees.
  const additions = { UV_USE_IO_URING: '0' };
  const server = await spawnServer(store, { port, additions, under: tracing(file, alsoPids) });
  await server.ready;
  return {
    origin: `http://127.0.0.1:${port}`,
    end: async (signal) => {
      const pid = childrenOf(server.child.pid)[0] as number;
      process.kill(pid, signal);
      if (alsoPids.length > 0) {
        await ended(pid);
        server.child.kill('SIGTERM');
      }
      await server.gone;
    },
  };
}

/** The processes that a process started and that are still there. */
export function childrenOf(pid: number | undefined): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** Resolves when a process of the same machine is gone. */
async function ended(pid: number): Promise<void> {
  while (existsSync(`/proc/${pid}`)) await pause(20);
}
