'use client';

import type { ReactNode } from 'react';
import { HeldLive, useLive } from './live-provider';
import type { LiveState } from './live-state';
import { useFollowing } from './use-following';

const everything = (state: LiveState) => state;

/**
 * What is inside is drawn after everything else that an event changes, in parts, and gives way to what arrives or is
 * typed meanwhile. Its children have to stay the same element, or be drawn by `memo`, to gain anything.
 */
export function DeferredLive({ children }: { children: ReactNode }) {
  return <HeldLive value={useFollowing(useLive(everything))}>{children}</HeldLive>;
}
