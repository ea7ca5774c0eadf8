import type { Socket } from 'socket.io';
import { endNow } from './end-now';

/** What a connection with a seat may send: bytes a second in the long run, and at once after a silence. */
const bytes = { perSecond: 1024 * 1024, burst: 12 * 1024 * 1024 };
/** What each packet costs beside its bytes: to look at an empty one is work too. */
const packetBytes = 200;
/** What a connection may send before it has shown a seat: enough for a token. */
const strangerBytes = 16 * 1024;

/** Ends a connection that sends more than any device has to say, before what is too much is even read. */
export function countBytes(connection: Socket['conn'], hasSeat: () => boolean): void {
  let left = strangerBytes;
  let isSeat = false;
  let countedAt = 0;
  connection.on('packet', ({ data }: { data?: string | Buffer }) => {
    const now = performance.now();
    if (!isSeat && hasSeat()) {
      isSeat = true;
      left = bytes.burst;
    } else if (isSeat) {
      left = Math.min(bytes.burst, left + ((now - countedAt) * bytes.perSecond) / 1_000);
    }
    countedAt = now;
    left -= packetBytes + (data?.length ?? 0);
    if (left < 0) endNow(connection);
  });
}
