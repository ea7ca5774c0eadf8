import { io } from 'socket.io-client';
import type { Reducer } from '../../exercise/evolution';
import type { Connection } from './connection';
import { LiveConnection } from './live-connection';
import { createOutbox } from './outbox';

/**
 * Connects a seat and keeps it connected. Talks to the address that the page came from.
 *
 * @param evolve of everything for staff; of what is shared for everybody else, whose pages carry no more
 */
export function connect(exerciseId: string, token: string, evolve: Reducer): Connection {
  const socket = io({
    auth: { token },
    // One handshake instead of three on a poor network; where sockets are not let through, polling does.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 2_000,
    timeout: 5_000,
  });
  return new LiveConnection(socket, createOutbox(exerciseId, token), evolve);
}
