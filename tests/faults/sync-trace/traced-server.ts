import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { aLastingPort } from '../../run/lasting-port.mjs';
import type { Store } from '../../support/running-server';
import { type ServerProcess, spawnServer } from '../server-process';

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

/** The tracer and its parameters: every thread, where descriptors lead, whole texts. */
export function tracing(file: string): string[] {
  return [
    'strace',
    '-f',
    '-qq',
    '--seccomp-bpf',
    '-yy',
    '-s',
    '300000',
    '-e',
    `trace=${followed}`,
    '-o',
    file,
  ];
}

/** A server whose system calls are written down. */
export interface TracedServer {
  origin: string;
  /** Ends the server itself, and waits until the trace is whole. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a server under strace; resolves when it takes requests. */
export async function startTraced(store: Store, file: string): Promise<TracedServer> {
  const port = await aLastingPort();
  // Everything through calls that a tracer sees.
  const additions = { UV_USE_IO_URING: '0' };
  const server = await spawnServer(store, { port, additions, under: tracing(file) });
  await server.ready;
  return {
    origin: `http://127.0.0.1:${port}`,
    end: async (signal) => {
      process.kill(pidOf(server), signal);
      await server.gone;
    },
  };
}

/** The server below its tracer. */
function pidOf({ child }: ServerProcess): number {
  const [pid] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ');
  return Number(pid);
}
