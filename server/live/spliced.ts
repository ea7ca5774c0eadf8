import type { Socket } from 'socket.io';
import { Encoder, type Packet, PacketType } from 'socket.io-parser';
import { findDirectLine, isIdle } from './direct-line';
import { textFrameHeader } from './text-frame';

/**
 * An answer of which one field was written as JSON before: what a thousand seats of a room are given alike is then written
 * once and not a thousand times.
 */
export class Spliced {
  /**
   * @param plain the other fields, of which there is at least one
   * @param field the name of the field that is an object of ready parts
   * @param parts finds the JSON of each of its parts, by name, in the moment in which the answer is written: nothing can be
   * told in between that is neither in the answer nor behind it
   */
  constructor(
    private readonly plain: Record<string, unknown>,
    private readonly field: string,
    private readonly parts: () => Record<string, Buffer>,
  ) {}

  /** The whole as JSON, in pieces of which the large ones are shared. */
  pieces(): Buffer[] {
    const pieces: Buffer[] = [];
    let before = `${JSON.stringify(this.plain).slice(0, -1)},${JSON.stringify(this.field)}:{`;
    for (const [name, json] of Object.entries(this.parts())) {
      pieces.push(Buffer.from(`${before}${JSON.stringify(name)}:`), json);
      before = ',';
    }
    return [...pieces, Buffer.from(pieces.length > 0 ? '}}' : `${before}}}`)];
  }

  /** The whole as JSON. */
  json(): string {
    return Buffer.concat(this.pieces()).toString();
  }

  /** The whole as any other encoder would see it. */
  toJSON(): unknown {
    return JSON.parse(this.json());
  }
}

/** The answer in a packet of Socket.IO; null where it is another packet, or not of the default namespace. */
function splicedIn({ type, nsp, data }: Packet): Spliced | null {
  const answer: unknown = type === PacketType.ACK && nsp === '/' ? data?.[0] : null;
  return answer instanceof Spliced ? answer : null;
}

/** Socket.IO's encoder, which in acknowledgements takes ready JSON as it is. What is on the wire is the same. */
export class SplicingEncoder extends Encoder {
  override encode(packet: Packet): ReturnType<Encoder['encode']> {
    const answer = splicedIn(packet);
    return answer ? [`${packet.type}${packet.id}[${answer.json()}]`] : super.encode(packet);
  }
}

/** What of Socket.IO's socket is taken the place of. */
interface Sender {
  packet?: (packet: Packet, options?: object) => void;
}

/**
 * Lets a seat's connection, when nothing else waits on it, send such answers in their pieces as one frame: the large ones
 * are neither copied nor encoded again. Otherwise, and where Socket.IO's insides look different, they go the stock way.
 */
export function sendInPieces(socket: Pick<Socket, 'conn'>): void {
  const sender = socket as unknown as Sender;
  const stock = sender.packet?.bind(socket);
  if (!stock) return;
  sender.packet = (packet, options) => {
    const answer = splicedIn({ ...packet, nsp: '/' });
    const line = answer && findDirectLine(socket);
    if (!line || !isIdle(line)) return stock(packet, options);
    const { tcp } = line;
    // A message of Engine.IO (4) with an acknowledgement of Socket.IO (3).
    const pieces = [Buffer.from(`43${packet.id}[`), ...answer.pieces(), Buffer.from(']')];
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    tcp.cork();
    tcp.write(textFrameHeader(length));
    for (const piece of pieces) tcp.write(piece);
    tcp.uncork();
  };
}
