import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections, so that it is still free when a server comes back to it. */
const range = { from: 20_000, to: 32_000 };

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * A port of the loopback that a server can come back to, as often as it is ended.
 *
 * @returns {Promise<number>}
 */
export async function aLastingPort() {
  for (;;) {
    const port = randomInt(range.from, range.to);
    if (await isFree(port)) return port;
  }
}
