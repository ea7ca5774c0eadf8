import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The network between one device and the server: cut, nothing passes and every connection breaks. */
export interface CuttableNetwork {
  /** Where the device finds the server. */
  origin: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/**
 * A network of its own in front of a server's port. Chromium's own way to go offline leaves open sockets to this machine
 * alone; a cable that is pulled does not.
 */
export async function aNetwork(serverPort: number): Promise<CuttableNetwork> {
  const ends = new Set<Socket>();
  const relay = createServer((device) => {
    const server = connect(serverPort, '127.0.0.1');
    for (const [one, other] of [
      [device, server],
      [server, device],
    ] as const) {
      ends.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        ends.delete(one);
        other.destroy();
      });
    }
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const { port } = relay.address() as AddressInfo;
  return {
    origin: `http://workshop.test:${port}`,
    async cut() {
      const closed = once(relay, 'close');
      relay.close();
      for (const end of ends) end.destroy();
      await closed;
    },
    async mend() {
      relay.listen(port, '127.0.0.1');
      await once(relay, 'listening');
    },
  };
}
