'use client';

import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import type { DraftHandle } from '../live/use-draft';

/** Who holds the pen of a draft, as a person sees it. */
export type PenState = 'yours' | 'other' | 'away' | 'free';

const presentOf = (state: LiveState) => state.present;

/** Whether the pen is mine, a teammate's who is here, one's who is away, or nobody's. */
export function usePenState<T>({ draft, holdsPen }: DraftHandle<T>): PenState {
  const present = useLive(presentOf);
  if (holdsPen) return 'yours';
  if (!draft?.penSeat) return 'free';
  return present.includes(draft.penSeat) ? 'other' : 'away';
}
