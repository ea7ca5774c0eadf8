import { isStaffRole, type SeatRole } from '../../exercise/state';
import { sayRefusal } from '../say';
import type { SeatSocket } from './context';

/** How much one connection may ask: messages a second in the long run, and at once after a silence. */
export interface Pace {
  perSecond: number;
  burst: number;
}

/**
 * A draft saves twice a second and an outbox of a hundred goes in one go: what a participant's device sends stays far
 * below. Staff hold a key of the exercise, and programs play through their seats, so theirs is there for loops gone wild.
 */
export const paces: Record<'participant' | 'staff', Pace> = {
  participant: { perSecond: 60, burst: 200 },
  staff: { perSecond: 1_000, burst: 3_000 },
};

/** As many refused within ten seconds, and whoever sends them does not listen to refusals. */
const refusedMax = 2_000;
const refusedWithinMs = 10_000;

/** What to do with one message: take it, refuse it, or end the connection. */
export type Verdict = 'take' | 'refuse' | 'end';

/** Counts the messages of one connection. `now` is in milliseconds and never goes back. */
export function countMessages({ perSecond, burst }: Pace, now: () => number): () => Verdict {
  let left = burst;
  let countedAt = now();
  let refused = 0;
  let refusedSince = countedAt;
  return () => {
    const at = now();
    left = Math.min(burst, left + ((at - countedAt) * perSecond) / 1_000);
    countedAt = at;
    if (left >= 1) {
      left -= 1;
      return 'take';
    }
    if (at - refusedSince > refusedWithinMs) {
      refused = 0;
      refusedSince = at;
    }
    refused += 1;
    return refused > refusedMax ? 'end' : 'refuse';
  };
}

const tooFast = sayRefusal('TooFast');

/** Holds a seat's connection to the pace of its role: what is beyond is refused before it is looked at. */
export function keepPace(socket: SeatSocket, role: SeatRole | undefined): void {
  const verdict = countMessages(isStaffRole(role) ? paces.staff : paces.participant, () => performance.now());
  socket.use((message: unknown[], next) => {
    const what = verdict();
    if (what === 'take') return next();
    if (what === 'end') return void socket.conn.close();
    const ack = message.at(-1);
    if (typeof ack === 'function') ack(tooFast);
  });
}
