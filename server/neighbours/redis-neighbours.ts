import { createClient } from '@redis/client';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Server } from 'socket.io';
import type { Neighbours } from './neighbours';

/** How long a first connection may take, in milliseconds. */
const connectMs = 5_000;
/** How long to wait before a lost connection is tried again at most, in milliseconds. */
const againMs = 2_000;
/** News that wait for a Redis that is away at most; older ones are of no use, since every process also looks by itself. */
const waitingMax = 1_000;

/** Redis cannot be had; the message is one sentence that names the fix and holds no password. */
export class RedisError extends Error {
  override name = 'RedisError';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address in REDIS_URL';
}

/**
 * Connects to the other processes by Socket.IO's adapter for Redis.
 * @param onFault called when the connection is lost, and for each try that fails
 * @throws RedisError when no Redis answers at the first try
 */
export async function joinNeighbours(
  io: Server,
  url: string,
  onFault: (thrown: unknown) => void,
): Promise<{ neighbours: Neighbours; leave: () => void }> {
  let isJoined = false;
  const client = createClient({
    url,
    commandsQueueMaxLength: waitingMax,
    socket: {
      connectTimeout: connectMs,
      reconnectStrategy: (attempt) => (isJoined ? Math.min(50 * 2 ** attempt, againMs) : false),
    },
  });
  client.on('error', (thrown) => isJoined && onFault(thrown));
  try {
    await client.connect();
  } catch {
    throw new RedisError(
      `No Redis answers at ${hostOf(url)}: start it, or correct the address in REDIS_URL.`,
    );
  }
  isJoined = true;
  // The adapter waits for no publication, so that one which fails would end the process. Whoever missed it looks by itself.
  const publish = client.publish.bind(client);
  Object.assign(client, {
    publish: (...given: Parameters<typeof publish>) => publish(...given).catch(() => 0),
  });
  io.adapter(createAdapter(client, { streamName: 'forestall', channelPrefix: 'forestall' }));
  return {
    neighbours: {
      tell: (name, ...news) => void io.serverSideEmit(name, ...news),
      on: (name, listener) => void io.on(name as never, listener as never),
    },
    leave: () => client.destroy(),
  };
}
