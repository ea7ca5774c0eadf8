import type { Lens } from './lens';

/** The six other frameworks of Annex B, in its order. */
export const lenses: readonly Lens[] = [];
