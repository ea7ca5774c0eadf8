import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A relay of TCP connections that stands between seats and servers. */
export interface Relay {
  origin: string;
  /** Ends the next so many connections that have passed a request on, before its answer passes: the request was done, nobody knows. */
  cutAnswers(count: number): void;
  /** How many answers were cut off so far. */
  cut(): number;
  close(): Promise<void>;
}

/**
 * Opens a relay to one or more ports of the loopback. New connections go to them by turns; a port where nobody answers is
 * passed over, as a load balancer does.
 */
export async function openRelay(ports: number[]): Promise<Relay> {
  let turns = 0;
  let toCut = 0;
  let cutCount = 0;
  const open = new Set<Socket>();
  const server = createServer((seat) => {
    turns += 1;
    void reached(ports, turns)
      .then((target) => pass(seat, target))
      .catch(() => seat.destroy());
  });

  function pass(seat: Socket, target: Socket): void {
    let hasAsked = false;
    const end = () => {
      for (const socket of [seat, target]) {
        socket.destroy();
        open.delete(socket);
      }
    };
    for (const socket of [seat, target]) {
      open.add(socket);
      socket.setNoDelay(true).on('error', end).on('close', end);
    }
    seat.on('data', (chunk) => {
      hasAsked = toCut > 0;
      target.write(chunk);
    });
    target.on('data', (chunk) => {
      if (!hasAsked || toCut === 0) return void seat.write(chunk);
      toCut -= 1;
      cutCount += 1;
      end();
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    cutAnswers: (count) => {
      toCut = count;
    },
    cut: () => cutCount,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A connection to the first port, beginning with the one whose turn it is, where somebody answers. */
async function reached(ports: number[], turn: number): Promise<Socket> {
  for (let step = 0; step < ports.length; step += 1) {
    const target = connect(ports[(turn + step) % ports.length] as number, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      target.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (isThere) return target;
  }
  throw new Error('Nobody answers behind the relay.');
}
