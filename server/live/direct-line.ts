import type { Socket as NetSocket } from 'node:net';
import type { Socket } from 'socket.io';

/** Unsent bytes of a connection beyond which nothing is written past Socket.IO's own queue. */
const unsentBytesMax = 256 * 1024;

/** What of Engine.IO, ws and Node is looked at. Every part may be missing in another version; then the stock way is taken. */
interface Engine {
  readyState?: unknown;
  upgrading?: unknown;
  writeBuffer?: { length: number };
  transport?: Transport;
}
interface Transport {
  name?: unknown;
  writable?: unknown;
  perMessageDeflate?: unknown;
  socket?: WebSocket;
}
interface WebSocket {
  readyState?: unknown;
  _socket?: NetSocket & { _handle?: Handle | null };
  _sender?: { _state?: unknown };
}
interface Handle {
  fd?: unknown;
  constructor: { name: string };
}

/**
 * The way to a seat's TCP connection past the queues of Engine.IO and ws. It is found once and kept: to walk through
 * their objects anew for each message to each seat takes a good part of the time of sending it.
 */
export interface DirectLine {
  engine: Engine;
  transport: Transport;
  webSocket: WebSocket;
  tcp: NetSocket & { _handle?: Handle | null };
  handle: Handle | null | undefined;
  /** The system's name of the connection; null where there is none, or where TLS stands between. */
  descriptor: number | null;
}

/** The direct line of a seat on a WebSocket that compresses nothing; else null. */
export function findDirectLine({ conn }: Pick<Socket, 'conn'>): DirectLine | null {
  const engine = conn as unknown as Engine;
  const { transport } = engine;
  const webSocket = transport?.socket;
  const tcp = webSocket?._socket;
  if (transport?.name !== 'websocket' || transport.perMessageDeflate || !tcp) return null;
  if (webSocket._sender?._state !== 0) return null;
  const handle = tcp._handle;
  const fd = handle?.constructor.name === 'TCP' ? handle.fd : null;
  const descriptor = typeof fd === 'number' && fd >= 0 ? fd : null;
  return { engine, transport, webSocket, tcp, handle, descriptor };
}

/** Whether the line still leads to the seat and every queue on the way is empty, so that a frame may be written at once. */
export function isIdle({ engine, transport, webSocket, tcp }: DirectLine): boolean {
  return (
    engine.transport === transport &&
    engine.readyState === 'open' &&
    engine.upgrading === false &&
    engine.writeBuffer?.length === 0 &&
    transport.writable === true &&
    webSocket.readyState === 1 &&
    tcp.writable &&
    tcp.writableLength < unsentBytesMax
  );
}

/** Whether nothing waits in the stream, and the system's own name of the connection can be written to. */
export function isClear({ tcp, handle, descriptor }: DirectLine): boolean {
  return descriptor !== null && tcp._handle === handle && tcp.writableLength === 0;
}
