import { patiently } from '../patience';
import type { RawSeat } from './raw-seat';

/** When each seat heard something, in the order of the seats, and the frame in which one of them heard it. */
export interface Heard {
  at: Float64Array;
  frame: Buffer;
}

/**
 * Waits until every seat was sent a frame with this text in it. Ask before the thing is done: it listens from the call on.
 */
export function heardBy(seats: readonly RawSeat[], text: string, what: string): Promise<Heard> {
  const marker = Buffer.from(text);
  const at = new Float64Array(seats.length);
  let left = seats.length;
  const all = new Promise<Heard>((resolve) => {
    for (const [index, seat] of seats.entries()) {
      seat.onEvent = (frame) => {
        if (frame.indexOf(marker) < 0) return;
        at[index] = performance.now();
        seat.onEvent = null;
        left -= 1;
        if (left === 0) resolve({ at, frame: Buffer.from(frame) });
      };
    }
  });
  return patiently(all, what);
}

/** Milliseconds from an instant until each seat heard. */
export function since(startedAt: number, { at }: Heard): number[] {
  return Array.from(at, (time) => time - startedAt);
}
