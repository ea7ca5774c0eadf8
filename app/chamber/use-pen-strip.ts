'use client';

import type { DraftHandle } from '../live/use-draft';
import { useNow } from '../live/use-now';
import { usePenState } from '../live/use-pen-state';
import type { PenStripProps } from '../parts/pen-strip';

/** How long after a keystroke somebody is said to be writing, in milliseconds. */
const writingMs = 5_000;

/** Who holds the pen of a draft, and whether they type now, as the strip above it says. */
export function usePenStrip<T>(handle: DraftHandle<T>): Pick<PenStripProps, 'state' | 'name' | 'isWriting'> {
  const state = usePenState(handle);
  const now = useNow();
  const { draft } = handle;
  if (state === 'yours' || state === 'free' || !draft) return { state };
  return {
    state,
    name: draft.penName,
    isWriting: draft.revision > 0 && now - draft.updatedAt < writingMs,
  };
}
