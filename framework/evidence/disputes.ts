import type { Dispute } from './dispute';

/** Where the review's findings pull in different directions. */
export const disputes: readonly Dispute[] = [];
