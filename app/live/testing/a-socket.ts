import { EventEmitter } from 'node:events';
import type { Socket } from 'socket.io-client';

/** A socket without a network: the test connects it, answers what is asked, and says what the server would. */
export interface ASocket {
  socket: Socket;
  asked: { name: string; answer: (ack: object) => void }[];
  /** How often the client tried to connect by hand. */
  attempts: () => number;
  /** Says something as the server does. */
  say(name: string, message: object): void;
  connect(): void;
  lose(): void;
}

/** A socket that is not connected yet. */
export function aSocket(): ASocket {
  const heard = new EventEmitter();
  const asked: ASocket['asked'] = [];
  let open: (() => void)[] = [];
  let attempts = 0;
  const socket = {
    connected: false,
    on: (name: string, listener: (message: object) => void) => heard.on(name, listener),
    connect: () => {
      attempts += 1;
    },
    disconnect: () => undefined,
    timeout: () => ({
      emitWithAck: (name: string) =>
        new Promise((answer, fail) => {
          asked.push({ name, answer });
          open.push(() => fail(new Error('The connection was lost.')));
        }),
    }),
  };
  return {
    socket: socket as unknown as Socket,
    asked,
    attempts: () => attempts,
    say: (name, message) => void heard.emit(name, message),
    connect() {
      socket.connected = true;
      heard.emit('connect');
    },
    lose() {
      socket.connected = false;
      heard.emit('disconnect', 'transport close');
      for (const fail of open) fail();
      open = [];
    },
  };
}
