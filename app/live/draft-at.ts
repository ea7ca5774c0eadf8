import type { Draft, LiveState } from './live-state';
import type { DraftPlace } from './pending';

/** The draft of a place, as far as it is known. A seat writes for one team and one body, so a place is enough. */
export function draftAt({ drafts }: LiveState, { kind, move, ordinal }: DraftPlace): Draft | null {
  const all = Object.values(drafts);
  return all.find((one) => one.kind === kind && one.move === move && one.ordinal === ordinal) ?? null;
}
