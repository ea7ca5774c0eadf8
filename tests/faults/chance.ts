/** Chance that can be repeated: the same seed gives the same choices. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of several. */
  oneOf<T>(choices: readonly T[]): T;
  /** True in about this share of the calls, from 0 to 1. */
  isTrue(share: number): boolean;
}

/** A seed for a run that is to differ from the last one. Tests say it when they fail. */
export function aSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/** Makes chance from a seed (the generator is known as mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    oneOf: (choices) => {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
      return chosen;
    },
    isTrue: (share) => next() < share,
  };
}
