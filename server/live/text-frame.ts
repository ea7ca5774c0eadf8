/** The largest payloads whose length fits in the first bytes of a frame, and in the two behind them. */
const shortMax = 125;
const mediumMax = 65_535;
/** The last frame of a message of text (RFC 6455, 5.2). */
const finalText = 0x81;

/** What stands before a message of text of so many bytes, as one WebSocket frame from a server. */
export function textFrameHeader(length: number): Buffer {
  if (length <= shortMax) return Buffer.from([finalText, length]);
  if (length <= mediumMax) return Buffer.from([finalText, 126, length >> 8, length & 0xff]);
  const header = Buffer.alloc(10);
  header[0] = finalText;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}

/** A message of text as one frame: header and payload in one piece. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([textFrameHeader(payload.length), payload]);
}
