'use client';

import { useLive } from './live-provider';
import type { LiveState } from './live-state';
import type { DraftHandle } from './use-draft';

/** Who holds the pen of a draft, as a person sees it. */
export type PenState = 'yours' | 'other' | 'away' | 'free';

const presentOf = (state: LiveState) => state.present;

/** Whether the pen is mine, another's who is here, one's who is away, or nobody's. */
export function usePenState<T>({ draft, holdsPen }: DraftHandle<T>): PenState {
  const present = useLive(presentOf);
  if (holdsPen) return 'yours';
  if (!draft?.penSeat) return 'free';
  return present.includes(draft.penSeat) ? 'other' : 'away';
}
