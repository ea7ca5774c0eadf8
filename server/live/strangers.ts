/** Connections that have not shown yet that they are a seat, in the order in which they came. */
export interface Strangers<T> {
  /** One more. When there are too many, the oldest goes: whoever has a seat needs only a moment to show it. */
  add(stranger: T): void;
  /** It took a seat, or it is gone. */
  remove(stranger: T): void;
}

/** Keeps at most `max` strangers, and ends the oldest beyond. Nothing is counted per address: a class may share one. */
export function createStrangers<T>(max: number, end: (stranger: T) => void): Strangers<T> {
  const waiting = new Set<T>();
  return {
    add(stranger) {
      waiting.add(stranger);
      if (waiting.size <= max) return;
      const [oldest] = waiting;
      waiting.delete(oldest as T);
      end(oldest as T);
    },
    remove(stranger) {
      waiting.delete(stranger);
    },
  };
}
