'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLive } from './live-provider';

/** The server's time in epoch milliseconds, once a second. */
export function useNow(): number {
  const offset = useLive(useCallback((state) => state.clockOffset, []));
  const [now, setNow] = useState(() => Date.now() + offset);
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [offset]);
  return now;
}
