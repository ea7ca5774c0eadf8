import type { Namespace, Socket } from 'socket.io';
import { type DirectLine, findDirectLine } from './direct-line';

/** A connection in a room of this process. */
export interface RoomMember {
  socket: Socket;
  /** The line that was found for it last; null where there is none yet. */
  line: DirectLine | null;
}

/** Keeps for every room the connections in it, so that they need not be looked up by name for each message. */
export function watchRooms({
  adapter,
  sockets,
}: Namespace): (room: string) => Iterable<RoomMember> | undefined {
  const rooms = new Map<string, Map<string, RoomMember>>();
  adapter.on('join-room', (room: string, id: string) => {
    const socket = sockets.get(id);
    // Socket.IO gives each connection a room of its own name, to which nothing is sent this way.
    if (!socket || room === id) return;
    const members = rooms.get(room) ?? new Map<string, RoomMember>();
    rooms.set(room, members);
    members.set(id, { socket, line: findDirectLine(socket) });
  });
  adapter.on('leave-room', (room: string, id: string) => void rooms.get(room)?.delete(id));
  adapter.on('delete-room', (room: string) => void rooms.delete(room));
  return (room) => rooms.get(room)?.values();
}
