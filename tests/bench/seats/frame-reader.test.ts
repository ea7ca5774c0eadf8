import { describe, expect, it } from 'vitest';
import { textFrame } from '../../../server/live/text-frame';
import { clientFrame, FrameReader } from './frame-reader';

function heardOf(chunks: Buffer[]): string[] {
  const heard: string[] = [];
  const reader = new FrameReader((message) => heard.push(message.toString()));
  for (const chunk of chunks) {
    const arrived = Buffer.from(chunk);
    reader.push(arrived);
    // What reads the next bytes into the same place.
    arrived.fill(0);
  }
  return heard;
}

describe('the bytes of a WebSocket', () => {
  const messages = ['', 'a', 'é'.repeat(62), 'b'.repeat(126), 'c'.repeat(65_535), 'd'.repeat(65_536)];
  const bytes = Buffer.concat(messages.map(textFrame));

  it.each([1, 2, 3, 7, 1_000, bytes.length])('are the same messages in pieces of %i', (size) => {
    const chunks: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
    expect(heardOf(chunks)).toEqual(messages);
  });

  it('put the parts of a message together', () => {
    const parts = [Buffer.from([0x01, 2, 97, 98]), Buffer.from([0x80, 1, 99])];
    expect(heardOf(parts)).toEqual(['abc']);
  });

  it.each([0, 125, 126, 65_535, 65_536])('are written as a masked frame of %i bytes', (length) => {
    const frame = clientFrame('x'.repeat(length));
    frame[1] = (frame[1] as number) & 0x7f;
    const header = frame.length - 4 - length;
    const unmasked = Buffer.concat([frame.subarray(0, header), frame.subarray(header + 4)]);
    expect(heardOf([unmasked])).toEqual(['x'.repeat(length)]);
  });
});
