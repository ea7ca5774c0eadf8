import { Encoder, type Packet, PacketType } from 'socket.io-parser';

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
export function splicedIn({ type, nsp, data }: Packet): Spliced | null {
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
