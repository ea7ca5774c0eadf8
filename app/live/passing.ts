import type { Ack } from './ack';

/** What the server says when it cannot answer now and nothing was decided: asked again, the answer may be another. */
const passingCodes = ['StoreAway', 'TooFast', 'Busy'];
const firstMs = 1_000;
const mostMs = 5_000;

/** Whether a request counts as not answered yet and has to be asked again. */
export function isPassing(ack: Ack): boolean {
  return !ack.ok && passingCodes.includes(ack.code);
}

/** Whether the server could not reach its record. */
export function isStoreAway(ack: Ack): boolean {
  return !ack.ok && ack.code === 'StoreAway';
}

/** How long to wait before asking again. */
export interface BackOff {
  /** Milliseconds: one second at first, doubling up to five. */
  next(): number;
  /** Starts over, after an answer. */
  reset(): void;
}

/** Modest pauses between one attempt and the next. */
export function createBackOff(): BackOff {
  let ms = firstMs;
  return {
    next() {
      const now = ms;
      ms = Math.min(ms * 2, mostMs);
      return now;
    },
    reset() {
      ms = firstMs;
    },
  };
}
