'use client';

import { useEffect, useState } from 'react';

/** This device's time in epoch milliseconds, as often as `everyMs`. Authoring has no clock of an exercise. */
export function useWallClock(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
