import type { Socket as NetSocket } from 'node:net';
import type { Server, Socket } from 'socket.io';
import { textFrame } from './text-frame';

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
function idleConnection({ conn }: Socket): NetSocket | null {
  const { readyState, upgrading, writeBuffer, transport } = conn as unknown as Insides;
  if (readyState !== 'open' || upgrading !== false || writeBuffer?.length !== 0) return null;
  if (transport?.name !== 'websocket' || transport.writable !== true || transport.perMessageDeflate)
    return null;
  const { socket } = transport;
  const tcp = socket?._socket;
  if (socket?.readyState !== 1 || socket._sender?._state !== 0 || !tcp?.writable) return null;
  return tcp.writableLength < unsentBytesMax ? tcp : null;
}

/** Sends one message to everybody in a room of this process. */
export type FanOut = (room: string, name: string, message: object) => void;

/**
 * Sends messages that a whole room hears: written as JSON and framed once, and for each seat one write to its connection
 * when nothing waits there. Stock Socket.IO makes a packet, a queue entry and two writes of it for each seat, which for a
 * thousand seats costs more than everything else between the commit and the last of them.
 */
export function createFanOut(io: Server): FanOut {
  const { adapter, sockets } = io.of('/');
  return (room, name, message) => {
    const members = adapter.rooms.get(room);
    if (!members) return;
    // An event of Socket.IO (2) in a message of Engine.IO (4).
    const packet = `2${JSON.stringify([name, message])}`;
    const frame = textFrame(`4${packet}`);
    const options = { preEncoded: true, wsPreEncodedFrame: [frame] };
    for (const id of members) {
      const socket = sockets.get(id);
      if (!socket) continue;
      const connection = idleConnection(socket);
      if (connection) connection.write(frame);
      else writeToEngine(socket, packet, options);
    }
  };
}

interface Client {
  writeToEngine(packets: string[], options: object): void;
}

function writeToEngine(socket: Socket, packet: string, options: object): void {
  (socket as unknown as { client: Client }).client.writeToEngine([packet], options);
}
