/** The largest payloads whose length fits in the first bytes of a frame, and in the two behind them. */
const shortMax = 125;
const mediumMax = 65_535;
/** The last frame of a message of text (RFC 6455, 5.2). */
const finalText = 0x81;

/** A message of text as one WebSocket frame from a server: header and payload in one piece. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const headerLength = length <= shortMax ? 2 : length <= mediumMax ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = finalText;
  if (length <= shortMax) {
    frame[1] = length;
  } else if (length <= mediumMax) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, headerLength);
  return frame;
}
