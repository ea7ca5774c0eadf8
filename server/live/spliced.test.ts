import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { Spliced, SplicingEncoder } from './spliced';

const answer = () =>
  new Spliced({ ok: true, text: 'ö"' }, 'channels', () => ({
    'team:a': Buffer.from('{"cursor":3}'),
    b: Buffer.from('[1]'),
  }));
const plain = { ok: true, text: 'ö"', channels: { 'team:a': { cursor: 3 }, b: [1] } };

function ack(data: unknown): Packet {
  return { type: PacketType.ACK, nsp: '/', id: 7, data: [data] };
}

describe('an answer with ready parts', () => {
  it('is on the wire what the stock encoder makes of the plain answer', () => {
    expect(new SplicingEncoder().encode(ack(answer()))).toEqual(new Encoder().encode(ack(plain)));
    expect(JSON.parse(JSON.stringify(answer()))).toEqual(plain);
  });

  it('is read by a stock client', () => {
    const decoder = new Decoder();
    const heard: unknown[] = [];
    decoder.on('decoded', (packet: Packet) => heard.push(packet.data));
    for (const part of new SplicingEncoder().encode(ack(answer()))) decoder.add(part);
    expect(heard).toEqual([[plain]]);
  });

  it('is plain when it has no parts', () => {
    expect(new Spliced({ ok: true }, 'channels', () => ({})).json()).toBe('{"ok":true,"channels":{}}');
  });

  it('leaves every other packet as it is', () => {
    const packet: Packet = { type: PacketType.EVENT, nsp: '/', data: ['events', { from: 1 }] };
    expect(new SplicingEncoder().encode(packet)).toEqual(new Encoder().encode(packet));
  });
});
