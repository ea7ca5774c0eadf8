import type { Tension } from './tension';

/** The nine places where the two sources pull in different directions. */
export const tensions: readonly Tension[] = [];
