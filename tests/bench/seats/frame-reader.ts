/** The opcodes of WebSocket frames that a server sends (RFC 6455, 5.2). */
const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9 } as const;

const nothing = Buffer.alloc(0);

/**
 * Cuts the bytes of a WebSocket's server into messages. A library for all of WebSocket would take more of the load
 * generator's time for a message than the server takes to send it, and the bench would measure that library.
 */
export class FrameReader {
  private rest: Buffer = nothing;
  private parts: Buffer[] = [];

  /** @param hear is called with each whole message, in order; the message is valid until it returns */
  constructor(private readonly hear: (message: Buffer) => void) {}

  /** Takes in what has arrived. The bytes may be overwritten afterwards: what is not whole is copied. */
  push(bytes: Buffer): void {
    const isOwn = this.rest.length > 0;
    let left = isOwn ? Buffer.concat([this.rest, bytes]) : bytes;
    for (let size = frameSize(left); size !== null && size.end <= left.length; size = frameSize(left)) {
      this.take(left[0] as number, left.subarray(size.begin, size.end));
      left = left.subarray(size.end);
    }
    this.rest = isOwn || left.length === 0 ? left : Buffer.from(left);
  }

  private take(first: number, payload: Buffer): void {
    const opcode = first & 0x0f;
    if (opcode === opcodes.ping || opcode === opcodes.close) return;
    const isLast = (first & 0x80) !== 0;
    const isWhole = isLast && opcode !== opcodes.continuation;
    if (!isWhole) this.parts.push(Buffer.from(payload));
    if (!isLast) return;
    const message = isWhole ? payload : Buffer.concat(this.parts);
    if (!isWhole) this.parts = [];
    this.hear(message);
  }
}

/** Where the payload of the first frame begins and ends; null while its header is not there. */
function frameSize(bytes: Buffer): { begin: number; end: number } | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] as number) & 0x7f;
  if (short < 126) return { begin: 2, end: 2 + short };
  const begin = short === 126 ? 4 : 10;
  if (bytes.length < begin) return null;
  const length = short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return { begin, end: begin + length };
}

/** A message of text as one frame of a client. It is masked, as it must be, with zeros. */
export function clientFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const size = length < 126 ? 6 : length < 65_536 ? 8 : 14;
  const frame = Buffer.alloc(size + length);
  frame[0] = 0x80 | opcodes.text;
  frame[1] = 0x80 | (size === 6 ? length : size === 8 ? 126 : 127);
  if (size === 8) frame.writeUInt16BE(length, 2);
  if (size === 14) frame.writeBigUInt64BE(BigInt(length), 2);
  payload.copy(frame, size);
  return frame;
}
