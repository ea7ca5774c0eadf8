import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket as TcpSocket } from 'node:net';
import type { Server, Socket } from 'socket.io';
import { countBytes } from './byte-pace';
import { endForGood, endNow } from './end-now';
import { createStrangers } from './strangers';

type Connection = Socket['conn'];

/** How many connections may be open that have shown no seat and ask for nothing at the moment. */
export const strangersMax = 2_000;
/** How many requests may be in work that belong to no seat: more than the browsers of a conference have at once. */
const askingMax = 8_000;
/** A connection that has taken no seat after this time is ended, in milliseconds. */
export const connectTimeout = 8_000;

/**
 * Bounds what connections may cost before and after they have shown a seat. A flood of strangers pushes out strangers,
 * the oldest first; connections that have a seat are never among them.
 */
export function limitConnections(http: HttpServer, io: Server, max = strangersMax): void {
  const idle = createStrangers<TcpSocket>(max, (socket) => socket.destroy());
  const asking = createStrangers<TcpSocket>(askingMax, (socket) => socket.destroy());
  const sessions = createStrangers<Connection>(max, endNow);
  const seated = new Set<string>();
  const forget = (socket: TcpSocket) => {
    idle.remove(socket);
    asking.remove(socket);
  };

  http.on('connection', (socket: TcpSocket) => {
    idle.add(socket);
    socket.once('close', () => forget(socket));
  });
  // Before Engine.IO, which takes those that belong to a seat out again.
  http.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.remove(socket);
    asking.add(socket);
    response.once('close', () => {
      asking.remove(socket);
      if (!socket.destroyed) idle.add(socket);
    });
  });
  // A seat that polls comes over another TCP connection each time.
  io.engine.use((request: IncomingMessage & { _query?: { sid?: string } }, _: unknown, next: () => void) => {
    if (seated.has(request._query?.sid ?? '')) forget(request.socket);
    next();
  });
  io.engine.on('connection', (connection: Connection) => {
    const { id } = connection as unknown as { id: string };
    sessions.add(connection);
    countBytes(connection, () => seated.has(id));
    endForGood(connection);
    connection.once('close', () => {
      sessions.remove(connection);
      seated.delete(id);
    });
  });
  io.on('connection', (socket) => {
    const { conn, request } = socket;
    sessions.remove(conn);
    forget(request.socket);
    seated.add((conn as unknown as { id: string }).id);
    // Who leaves the seat and keeps the line would be a stranger whom nobody counts.
    socket.once('disconnect', () => conn.close());
  });
}
