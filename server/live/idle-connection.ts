import type { Socket as NetSocket } from 'node:net';
import type { Socket } from 'socket.io';

/** Unsent bytes of a connection beyond which nothing is written past Socket.IO's own queue. */
const unsentBytesMax = 256 * 1024;

/** What of Engine.IO and ws is looked at. Every part may be missing in another version; then the stock way is taken. */
interface Insides {
  readyState?: unknown;
  upgrading?: unknown;
  writeBuffer?: { length: number };
  transport?: {
    name?: unknown;
    writable?: unknown;
    perMessageDeflate?: unknown;
    socket?: { readyState?: unknown; _socket?: NetSocket; _sender?: { _state?: unknown } };
  };
}

/** The TCP connection of a seat whose every queue is empty, so that a frame may be written to it at once; else null. */
export function idleConnection({ conn }: Pick<Socket, 'conn'>): NetSocket | null {
  const { readyState, upgrading, writeBuffer, transport } = conn as unknown as Insides;
  if (readyState !== 'open' || upgrading !== false || writeBuffer?.length !== 0) return null;
  if (transport?.name !== 'websocket' || transport.writable !== true || transport.perMessageDeflate)
    return null;
  const { socket } = transport;
  const tcp = socket?._socket;
  if (socket?.readyState !== 1 || socket._sender?._state !== 0 || !tcp?.writable) return null;
  return tcp.writableLength < unsentBytesMax ? tcp : null;
}
