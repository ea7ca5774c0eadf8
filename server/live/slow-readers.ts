import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';
import { endNow } from './end-now';

/** What is read of a connection of Engine.IO, below Socket.IO. */
interface Connection {
  writeBuffer: { data?: string | Buffer }[];
  transport: { socket?: { bufferedAmount?: number } };
}

/** What may wait to be sent to one connection; a phone that is merely slow has far less before it. */
export const unsentMax = { bytes: 4 * 1024 * 1024, packets: 2_048 };
/** How often is looked, in milliseconds. Nothing is counted while messages are sent. */
const everyMs = 1_000;

/** What waits to be sent to a connection, in this process: what the kernel took is not ours any more. */
export function unsentOf({ writeBuffer, transport }: Connection): { bytes: number; packets: number } {
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) bytes += data?.length ?? 0;
  return { bytes, packets: writeBuffer.length };
}

/**
 * Ends connections that do not take what is sent to them, so that one phone in a pocket never grows the memory that
 * all share. It comes back by itself and catches up by its cursors.
 * @returns stops the watch
 */
export function endSlowReaders(io: Server, log: Logger, max = unsentMax): () => void {
  const watch = setInterval(() => {
    const connections = (io.engine as unknown as { clients: Record<string, Connection> }).clients;
    for (const connection of Object.values(connections)) {
      const { bytes, packets } = unsentOf(connection);
      if (bytes <= max.bytes && packets <= max.packets) continue;
      log.info({ bytes, packets }, 'a connection that does not read was ended');
      endNow(connection as unknown as Socket['conn']);
    }
  }, everyMs);
  watch.unref();
  return () => clearInterval(watch);
}
