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
    private readonly parts: () => Record<string, string>,
  ) {}

  /** The whole as JSON. */
  json(): string {
    const parts = Object.entries(this.parts()).map(([name, json]) => `${JSON.stringify(name)}:${json}`);
    const plain = JSON.stringify(this.plain);
    return `${plain.slice(0, -1)},${JSON.stringify(this.field)}:{${parts.join(',')}}}`;
  }

  /** The whole as any other encoder would see it. */
  toJSON(): unknown {
    return JSON.parse(this.json());
  }
}

/** Socket.IO's encoder, which in acknowledgements takes ready JSON as it is. What is on the wire is the same. */
export class SplicingEncoder extends Encoder {
  override encode(packet: Packet): ReturnType<Encoder['encode']> {
    const answer: unknown = packet.type === PacketType.ACK ? packet.data?.[0] : null;
    if (!(answer instanceof Spliced) || packet.nsp !== '/') return super.encode(packet);
    return [`${packet.type}${packet.id}[${answer.json()}]`];
  }
}
