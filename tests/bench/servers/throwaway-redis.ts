import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../e2e/support/free-port';
import { patiently } from '../patience';

/** A Redis of the bench's own. */
export interface Redis {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a Redis on a free port of the loopback that keeps nothing on disk.
 * @throws when there is no redis-server on this machine
 */
export async function startThrowawayRedis(): Promise<Redis> {
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  const whenInterrupted = () => server.kill('SIGKILL');
  process.once('exit', whenInterrupted);
  const ready = new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(
        new Error(
          'There is no redis-server on this machine: install Redis, so that redis-server is on the path.',
        ),
      ),
    );
    server.once('exit', (code) => reject(new Error(`Redis ended before it was ready (${code}).`)));
    let text = '';
    server.stdout.on('data', (chunk: Buffer) => {
      text = `${text}${chunk}`.slice(-4_000);
      if (text.includes('Ready to accept connections')) resolve();
    });
  });
  await patiently(ready, 'Redis to be ready', 20_000);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', whenInterrupted);
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}
