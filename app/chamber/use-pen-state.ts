'use client';

import { useCallback } from 'react';
import { useLive } from '../live/live-provider';
import type { Draft, LiveState } from '../live/live-state';
import { useNow } from '../live/use-now';
import type { PenStripProps } from '../parts/pen-strip';

/** How long after a keystroke somebody is said to be writing, in milliseconds. */
const writingMs = 5_000;

/** Who holds the pen of a draft, and whether they type now. */
export function usePenState(
  draft: Draft | null,
  holdsPen: boolean,
): Pick<PenStripProps, 'state' | 'name' | 'isWriting'> {
  const present = useLive(useCallback((state: LiveState) => state.present, []));
  const now = useNow();
  if (holdsPen) return { state: 'yours' };
  if (!draft?.penSeat) return { state: 'free' };
  const isAway = !present.includes(draft.penSeat);
  return {
    state: isAway ? 'away' : 'other',
    name: draft.penName,
    isWriting: draft.revision > 0 && now - draft.updatedAt < writingMs,
  };
}
