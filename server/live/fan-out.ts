import type { Server, Socket } from 'socket.io';
import { findDirectLine, isIdle } from './direct-line';
import { hold, writeTo } from './line-writes';
import { watchRooms } from './room-members';
import { isOfOneSeat } from './rooms';
import { textFrame } from './text-frame';

/** Sends one message to everybody in a room of this process. */
export type FanOut = (room: string, name: string, message: object) => void;

/**
 * Sends messages that a whole room hears: written as JSON and framed once, and for each seat one write to its connection
 * when nothing waits there. Stock Socket.IO makes a packet, a queue entry and two writes of it for each seat, which for a
 * thousand seats costs more than everything else between the commit and the last of them.
 */
export function createFanOut(io: Server): FanOut {
  const membersOf = watchRooms(io.of('/'));
  return (room, name, message) => {
    const members = membersOf(room);
    if (!members) return;
    // An event of Socket.IO (2) in a message of Engine.IO (4).
    const packet = `2${JSON.stringify([name, message])}`;
    const frame = textFrame(`4${packet}`);
    const options = { preEncoded: true, wsPreEncodedFrame: [frame] };
    // What one seat alone is told is about its own command, more often than not, and the answer follows at once.
    const isOwn = isOfOneSeat(room);
    for (const member of members) {
      if (member.line && isIdle(member.line)) {
        if (isOwn) hold(member.line);
        writeTo(member.line, frame);
        continue;
      }
      writeToEngine(member.socket, packet, options);
      // It may have come from polling to a WebSocket.
      member.line = findDirectLine(member.socket);
    }
  };
}

interface Client {
  writeToEngine(packets: string[], options: object): void;
}

function writeToEngine(socket: Socket, packet: string, options: object): void {
  (socket as unknown as { client: Client }).client.writeToEngine([packet], options);
}
