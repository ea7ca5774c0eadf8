import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aLastingPort } from '../run/lasting-port.mjs';
import { whenTestsEnd } from './when-tests-end';

/** A Redis of its own on the loopback, which keeps nothing. */
export interface ThrowawayRedis {
  url: string;
  stop(): Promise<void>;
}

/** Starts a Redis; resolves when it takes connections. It ends with this process at the latest. */
export async function startThrowawayRedis(): Promise<ThrowawayRedis> {
  const port = await aLastingPort();
  const folder = mkdtempSync(join(tmpdir(), 'forestall-redis-'));
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'pipe'] });
  const letLive = whenTestsEnd(() => server.kill('SIGKILL'));
  const gone = once(server, 'exit').catch(() => undefined);
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.once('error', () =>
      reject(new Error('There is no redis-server on this machine: install Redis 6.2 or newer.')),
    );
    server.stdout.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-4_000);
      if (log.includes('Ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`Redis did not start:\n${log}`)));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
      letLive();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
