import type { Server, Socket } from 'socket.io';
import { idleConnection } from './idle-connection';
import { textFrame } from './text-frame';

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
