import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Socket as TcpSocket } from 'node:net';
import type { Server, Socket } from 'socket.io';
import { countBytes } from './byte-pace';
import { endForGood, endNow } from './end-now';
import { createStrangers } from './strangers';

type Connection = Socket['conn'];

/** How many connections may be open that have shown no seat: far more than a conference's browsers hold at once. */
export const strangersMax = 2_000;
/** A connection that has taken no seat after this time is ended, in milliseconds. */
export const connectTimeout = 8_000;

/**
 * Bounds what connections may cost before and after they have shown a seat. A flood of strangers pushes out strangers,
 * the oldest first; connections that have a seat are never among them.
 */
export function limitConnections(http: HttpServer, io: Server, max = strangersMax): void {
  const tcp = createStrangers<TcpSocket>(max, (socket) => socket.destroy());
  const sessions = createStrangers<Connection>(max, endNow);
  const seated = new Set<string>();

  http.on('connection', (socket: TcpSocket) => {
    tcp.add(socket);
    socket.once('close', () => tcp.remove(socket));
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
  // A seat that polls comes over another TCP connection each time.
  io.engine.use((request: IncomingMessage & { _query?: { sid?: string } }, _: unknown, next: () => void) => {
    if (seated.has(request._query?.sid ?? '')) tcp.remove(request.socket);
    next();
  });
  io.on('connection', ({ conn, request }) => {
    sessions.remove(conn);
    tcp.remove(request.socket);
    seated.add((conn as unknown as { id: string }).id);
  });
}
