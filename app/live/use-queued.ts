'use client';

import { useCallback } from 'react';
import { useLive } from './live-provider';
import type { LiveState } from './live-state';
import { type Pending, topicOf } from './pending';

/** The last request about something that waits for its answer, from this page, an earlier one or another tab; else null. */
export function useQueued(topic: string): Pending | null {
  return useLive(
    useCallback(
      ({ waiting }: LiveState) => waiting.findLast((one) => topicOf(one.request) === topic) ?? null,
      [topic],
    ),
  );
}

const isHereOnly = ({ status, isStoreAway }: LiveState) => status !== 'live' || isStoreAway;

/** Whether a request about something is on this device only, because the server cannot be reached or cannot write. */
export function useIsKept(topic: string): boolean {
  const isWaiting = useQueued(topic) !== null;
  return useLive(isHereOnly) && isWaiting;
}
