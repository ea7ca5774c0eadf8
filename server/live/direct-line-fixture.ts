import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Socket as Seat } from 'socket.io';
import { findDirectLine } from './direct-line';

const open: (Server | Socket)[] = [];

/** Closes what a test opened. */
export function closeAll(): void {
  for (const one of open.splice(0)) 'close' in one ? one.close() : one.destroy();
}

/** A seat whose Engine.IO and ws are as they are while nothing waits, on this connection. */
export function seatOn(tcp: Socket) {
  const socket = { readyState: 1, _socket: tcp, _sender: { _state: 0 } };
  const transport = { name: 'websocket', writable: true, perMessageDeflate: null as object | null, socket };
  const conn = { readyState: 'open', upgrading: false, writeBuffer: [] as unknown[], transport };
  return { seat: { conn } as unknown as Pick<Seat, 'conn'>, conn };
}

/** A connection to a server that listens on a free port: the server's end, and the reader's. */
export async function accepted(server: Server, event: string, dial: (port: number) => Socket) {
  if (!server.listening) {
    open.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
  }
  const reader = dial((server.address() as AddressInfo).port);
  const [tcp] = (await once(server, event)) as [Socket];
  open.push(reader, tcp);
  return { tcp, reader };
}

/** A connection without encryption. */
export const plain = (server = createServer()) =>
  accepted(server, 'connection', (port) => connect(port, '127.0.0.1'));

/** What a reader has got once there are so many bytes. */
export async function read(reader: Socket, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left = length;
  reader.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    left -= chunk.length;
    if (left <= 0) reader.emit('enough');
  });
  await once(reader, 'enough');
  return Buffer.concat(chunks);
}

/** Opens connections to a server until one of their ends has the descriptor; gives that end and the other. */
export async function aConnectionOn(descriptor: number | null, server: Server): Promise<[Socket, Socket]> {
  for (;;) {
    const { tcp, reader } = await plain(server);
    const ends: [Socket, Socket][] = [
      [tcp, reader],
      [reader, tcp],
    ];
    const found = ends.find(([end]) => findDirectLine(seatOn(end).seat)?.descriptor === descriptor);
    if (found) return found;
  }
}
