/** Chance that can be thrown again: the same number gives the same throws. */
export interface Dice {
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  /** One of a list. @throws when it is empty. */
  of<T>(list: readonly T[]): T;
  /** A word that no other throw gives. */
  word(): string;
}

/** Makes dice from a number (mulberry32, which is small, and even enough for a game of chance in a test). */
export function createDice(number: number): Dice {
  let seed = number >>> 0;
  const next = () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    once: (times) => below(times) === 0,
    of: (list) => {
      if (list.length === 0) throw new Error('There is nothing to choose from');
      return list[below(list.length)] as (typeof list)[number];
    },
    word: () => `word-${next().toString(36)}-${next().toString(36)}`,
  };
}
