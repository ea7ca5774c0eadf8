import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Where the bytes of all connections arrive: what is read from one is looked at before the next is read. */
const arrivals = Buffer.alloc(64 * 1024);
const endOfHead = Buffer.from('\r\n\r\n');

/** What is told of a connection. */
export interface Listening {
  /** The bytes behind the handshake as they come. They are valid until it returns; what is kept has to be copied. */
  hear: (bytes: Buffer) => void;
  /** The handshake was refused, or the connection broke. */
  fail: (why: Error) => void;
}

/**
 * Opens a WebSocket to a Socket.IO server, without polling before it. Bytes are read into one buffer: a stream would make
 * one for each read, which takes a load generator longer than a server takes to write what is in it.
 */
export function openWebSocket(origin: string, { hear, fail }: Listening): Socket {
  const { hostname, port, host } = new URL(origin);
  let head: Buffer | null = Buffer.alloc(0);
  const take = (bytes: Buffer) => {
    if (head === null) return hear(bytes);
    head = Buffer.concat([head, bytes]);
    const end = head.indexOf(endOfHead);
    if (end < 0) return;
    const answer = head;
    head = null;
    if (!answer.toString('latin1').startsWith('HTTP/1.1 101 '))
      return fail(new Error(`A seat was not let in: ${answer.toString('utf8')}`));
    if (answer.length > end + endOfHead.length) hear(answer.subarray(end + endOfHead.length));
  };
  const socket = connect({
    host: hostname,
    port: Number(port),
    noDelay: true,
    onread: {
      buffer: arrivals,
      callback: (count, buffer) => {
        take((buffer as Buffer).subarray(0, count));
        return true;
      },
    },
  });
  socket.on('error', fail);
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${host}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  return socket;
}
