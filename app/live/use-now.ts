'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLive } from './live-provider';
import { onTick } from './ticks';

/** The server's time in epoch milliseconds, once a second; rounded down to a longer step, only as often as that. In a replay, its time. */
export function useNow(stepMs = 1): number {
  const offset = useLive(useCallback((state) => state.clockOffset, []));
  const still = useLive(useCallback((state) => state.stillAt, []));
  const [now, setNow] = useState(() => atStep(Date.now() + offset, stepMs));
  useEffect(() => {
    const tick = (at: number) => setNow(atStep(at + offset, stepMs));
    tick(Date.now());
    return onTick(tick);
  }, [offset, stepMs]);
  return still === undefined ? now : atStep(still, stepMs);
}

const atStep = (at: number, stepMs: number) => Math.floor(at / stepMs) * stepMs;
