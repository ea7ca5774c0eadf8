import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** The kinds of WebSocket frames; the others are reserved, and sending one is a fault of the sender. */
export const opcodes = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** How a frame begins with which the server says goodbye. */
export const goodbye = '\x88';

/** How much of what was read is kept for `until`. */
const keptMax = 65_536;

/**
 * A WebSocket client down on the wire: it sends any bytes as a frame, also wrong ones, and reads only as long as it is
 * told to. For what no well-behaved client can be brought to do.
 */
export class RawWebSocket {
  private text = '';

  private constructor(readonly socket: Socket) {
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      this.text = (this.text + chunk.toString('latin1')).slice(-keptMax);
    });
  }

  /** Opens the connection; resolves when the server has agreed to speak WebSocket and sent its first packet. */
  static async open(
    port: number,
    path = '/socket.io/?EIO=4&transport=websocket',
    headers: Record<string, string> = {},
  ): Promise<RawWebSocket> {
    const socket = connect(port, '127.0.0.1');
    const raw = new RawWebSocket(socket);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n${lines.join('')}\r\n`,
    );
    await raw.until('\r\n\r\n');
    return raw;
  }

  /** Takes a seat by its token, as the first Socket.IO packet does; resolves when the server has answered. */
  async takeSeat(token: string): Promise<void> {
    await this.until('0{');
    this.send(`40${JSON.stringify({ token })}`);
    await this.until('"seat"');
  }

  /** Resolves when something was read that holds one of these texts; rejects when the connection ends before. */
  async until(...wanted: string[]): Promise<void> {
    while (!wanted.some((one) => this.text.includes(one))) {
      if (this.isEnded) throw new Error(`The connection ended before "${wanted[0]}" was read.`);
      await Promise.race([once(this.socket, 'data'), this.ended]);
    }
  }

  /** Whether the connection is over. */
  get isEnded(): boolean {
    return this.socket.destroyed;
  }

  /** Resolves when the connection is over, whoever ended it. */
  get ended(): Promise<unknown> {
    return this.isEnded ? Promise.resolve() : new Promise((resolve) => this.socket.once('close', resolve));
  }

  /** Sends one frame, masked as the protocol wants it from clients. */
  send(data: string | Buffer, opcode: number = opcodes.text): void {
    if (!this.isEnded) this.socket.write(frameOf(Buffer.from(data as string), opcode));
  }

  /** Stops reading: from here on what the server sends fills the buffers between. */
  stopReading(): void {
    this.socket.pause();
  }

  close(): void {
    this.socket.destroy();
  }
}

function frameOf(payload: Buffer, opcode: number): Buffer {
  const { length } = payload;
  const mask = randomBytes(4);
  const size = length < 126 ? Buffer.alloc(2) : length < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  size[0] = 0x80 | opcode;
  size[1] = 0x80 | (size.length === 2 ? length : size.length === 4 ? 126 : 127);
  if (size.length === 4) size.writeUInt16BE(length, 2);
  if (size.length === 10) size.writeBigUInt64BE(BigInt(length), 2);
  const masked = Buffer.from(payload);
  for (let at = 0; at < length; at += 1) masked[at] = (masked[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([size, mask, masked]);
}
