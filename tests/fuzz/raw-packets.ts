import fc from 'fast-check';
import { goodbye, opcodes, RawWebSocket } from './raw-websocket';
import { oddText } from './wrong-values';

/** One frame to send on the wire. */
interface Frame {
  opcode: number;
  data: string | Buffer;
}

const packet = fc.oneof(
  // Engine.IO: kinds that a client may not send, or that do not exist.
  fc
    .tuple(fc.constantFrom('0', '1', '2', '2probe', '3', '5', '6', '7', '9', 'b', 'bAAAA', ''), oddText)
    .map((parts) => parts.join('')),
  // Socket.IO: every kind, with namespaces, counts of attachments and ids that make no sense.
  fc
    .tuple(
      fc.constantFrom('40', '41', '42', '43', '44', '45', '46', '47', '4', '4-1'),
      fc.constantFrom('', '1-', '0-', '11-', '-1-', '99999999999-', '1.5-', '1e3-', 'x-', '-'),
      fc.constantFrom('', '/,', '/elsewhere,', '/__proto__,', '/%00,', `/${'n'.repeat(2_000)},`, '/no-comma'),
      fc.constantFrom('', '0', '-1', '007', '9'.repeat(400), '1e999', 'NaN', ' ', '\0'),
      fc.oneof(
        fc.constantFrom(
          '',
          '{}',
          '[]',
          '[null]',
          '[1]',
          '["error"]',
          '["error",{"message":"x"}]',
          '["disconnect"]',
          '["newListener"]',
        ),
        fc.constantFrom(
          '["__proto__",{}]',
          '["constructor"]',
          '["command"]',
          '["command",{},{}]',
          '["command",null,"ack"]',
          '[["command"]]',
        ),
        fc.constantFrom(
          '["command",{"_placeholder":true,"num":0}]',
          '["command",{"_placeholder":true,"num":-1}]',
          '["catchUp",{"_placeholder":true,"num":"x"}]',
        ),
        fc.constantFrom(
          '{"token":null}',
          '{"token":{"toString":1}}',
          '{"token":["x"]}',
          '{"__proto__":{"token":"x"}}',
          '"token"',
        ),
        fc.constantFrom(
          '['.repeat(8_000),
          `["command",${'['.repeat(4_000)}${']'.repeat(4_000)}]`,
          '["command",{"id":',
        ),
        oddText,
      ),
    )
    .map((parts) => parts.join('')),
);

const frame: fc.Arbitrary<Frame> = fc.oneof(
  { weight: 12, arbitrary: packet.map((data) => ({ opcode: opcodes.text, data })) },
  {
    weight: 2,
    arbitrary: fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => ({ opcode: opcodes.binary, data: Buffer.from(bytes) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ maxLength: 40 })
      .map((bytes) => ({ opcode: opcodes.text, data: Buffer.from(bytes) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 3, 7, 9, 10, 11, 15), fc.uint8Array({ maxLength: 130 }))
      .map(([opcode, bytes]) => ({
        opcode,
        data: Buffer.from(bytes),
      })),
  },
);

/** A few frames that one connection sends, and whether it takes its seat first. */
export const rawTalk = fc.record({
  hasSeat: fc.boolean(),
  frames: fc.array(frame, { minLength: 1, maxLength: 12 }),
});

/** What no short text can be: beyond what the server reads at all, and deeper than any stack. */
export const monsters: (string | Buffer)[] = [
  `42["command","${'x'.repeat(1_400_000)}"]`,
  `42["command",${'['.repeat(400_000)}${']'.repeat(400_000)}]`,
  `451-["command",${'{"a":'.repeat(100_000)}{"_placeholder":true,"num":0}${'}'.repeat(100_000)}]`,
  Buffer.alloc(1_200_000, 0xff),
];

/** Says everything over one connection of its own, and hangs up. However it ends is right, as long as it ends only there. */
export async function talkRaw(
  port: number,
  token: string,
  { hasSeat, frames }: { hasSeat: boolean; frames: Frame[] },
): Promise<void> {
  const raw = await RawWebSocket.open(port);
  try {
    if (hasSeat) await raw.takeSeat(token);
    for (const { opcode, data } of frames) raw.send(data, opcode);
    // A ping of the WebSocket layer is answered behind everything that came before it.
    raw.send('the end of it', opcodes.ping);
    await raw.until('the end of it', goodbye).catch(() => undefined);
  } finally {
    raw.close();
  }
}
