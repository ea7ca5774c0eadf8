/**
 * The few frames of Engine.IO 4 and Socket.IO 5 that a seat needs on a WebSocket, as text: one digit for the engine's
 * packet, one for the socket's, then JSON.
 */

/** What a frame of the server is. `other` is nothing that a seat waits for. */
export type FrameKind = 'open' | 'ping' | 'connected' | 'refused' | 'event' | 'ack' | 'other';

const digit = (character: string) => character.charCodeAt(0);
const open = digit('0');
const ping = digit('2');
const message = digit('4');
const kinds: Record<number, FrameKind> = {
  [digit('0')]: 'connected',
  [digit('2')]: 'event',
  [digit('3')]: 'ack',
  [digit('4')]: 'refused',
};

/** Looks at the first two bytes only, so that it costs a busy load generator next to nothing. */
export function kindOf(frame: Uint8Array): FrameKind {
  switch (frame[0]) {
    case message:
      return kinds[frame[1] ?? 0] ?? 'other';
    case ping:
      return 'ping';
    case open:
      return 'open';
    default:
      return 'other';
  }
}

/** Asks to be let into the default namespace. */
export function connectFrame(auth: object): string {
  return `40${JSON.stringify(auth)}`;
}

/** The answer to a ping. */
export const pongFrame = '3';

/** An emit that asks for an acknowledgement. */
export function emitFrame(name: string, body: unknown, ack: number): string {
  return `42${ack}${JSON.stringify([name, body])}`;
}

/** The number of the acknowledgement that a frame of the kind `ack` is. */
export function ackNumber(frame: Uint8Array): number {
  let number = 0;
  for (let at = 2; at < frame.length; at += 1) {
    const value = (frame[at] ?? 0) - digit('0');
    if (value < 0 || value > 9) break;
    number = number * 10 + value;
  }
  return number;
}

/** The JSON array of a frame: the arguments of an acknowledgement, the name and arguments of an event. */
export function argumentsOf(frame: Uint8Array): unknown[] {
  const text = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('['))) as unknown[];
}
