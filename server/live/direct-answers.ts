import type { Socket } from 'socket.io';
import { type Packet, PacketType } from 'socket.io-parser';
import { type DirectLine, findDirectLine, isIdle } from './direct-line';
import { writeTo } from './line-writes';
import { type Spliced, splicedIn } from './spliced';
import { textFrame, textFrameHeader } from './text-frame';

/** What of Socket.IO's socket is taken the place of. */
interface Sender {
  packet?: (packet: Packet, options?: object) => void;
}

/**
 * Sends a seat's answers as one frame to its connection, when nothing else waits there: what a thousand who
 * decide at once wait for is not least their answers. What is on the wire is the same. Otherwise, and where Socket.IO's
 * insides look different, they go the stock way. Answers hold no binary parts.
 */
export function answerDirectly(socket: Pick<Socket, 'conn'>): void {
  const sender = socket as unknown as Sender;
  const stock = sender.packet?.bind(socket);
  if (!stock) return;
  let line: DirectLine | null = null;
  sender.packet = (packet, options) => {
    if (packet.type !== PacketType.ACK) return stock(packet, options);
    line ??= findDirectLine(socket);
    if (!line || !isIdle(line)) {
      line = null;
      return stock(packet, options);
    }
    const spliced = splicedIn({ ...packet, nsp: '/' });
    // A message of Engine.IO (4) with an acknowledgement of Socket.IO (3).
    if (spliced) writePieces(line, `43${packet.id}[`, spliced);
    else writeTo(line, textFrame(`43${packet.id}${JSON.stringify(packet.data)}`));
  };
}

/** Neither copies nor encodes the large pieces. */
function writePieces({ tcp }: DirectLine, before: string, answer: Spliced): void {
  const pieces = [Buffer.from(before), ...answer.pieces(), Buffer.from(']')];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  tcp.cork();
  tcp.write(textFrameHeader(length));
  for (const piece of pieces) tcp.write(piece);
  tcp.uncork();
}
