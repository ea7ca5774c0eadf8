import { describe, expect, it } from 'vitest';
import { textFrame } from './text-frame';

describe('a frame of text', () => {
  it.each([
    ['empty', '', 2],
    ['short', 'a'.repeat(125), 2],
    ['of medium length', 'a'.repeat(126), 4],
    ['of the greatest medium length', 'a'.repeat(65_535), 4],
    ['long', 'a'.repeat(65_536), 10],
    ['of other scripts, by bytes', 'ولمارا 🕊️', 2],
  ])('%s has its length in its header and its text behind it', (_name, text, headerLength) => {
    const frame = textFrame(text);
    const payload = frame.subarray(headerLength);
    expect(frame[0]).toBe(0x81);
    expect(payload.toString()).toBe(text);
    const length =
      headerLength === 2
        ? frame[1]
        : headerLength === 4
          ? frame.readUInt16BE(2)
          : Number(frame.readBigUInt64BE(2));
    expect(length).toBe(payload.length);
  });
});
