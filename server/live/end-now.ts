import type { Socket } from 'socket.io';

type Connection = Socket['conn'];

/** How long the other side may take to answer that a connection closes, in milliseconds. */
const goodbyeMs = 2_000;

function cut({ transport }: Connection): void {
  (transport as { socket?: { terminate?: () => void } }).socket?.terminate?.();
}

/**
 * Ends a connection and lets go of everything that waits to be sent to it. The polite way, a last message and then an
 * answer to it, would keep all of that for as long as the other side likes. A client that is well comes back by itself.
 */
export function endNow(connection: Connection): void {
  connection.close(true);
  cut(connection);
}

/** Sees to it that a connection that was closed is really gone, also when the other side does not answer. */
export function endForGood(connection: Connection): void {
  connection.once('close', () => setTimeout(() => cut(connection), goodbyeMs).unref());
}
