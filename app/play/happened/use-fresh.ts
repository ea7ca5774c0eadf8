'use client';

import { useEffect, useState } from 'react';

/** How long the mark of something new stays after it counts as seen, in milliseconds. */
const stayMs = 20_000;

/** Keeps the mark of something new in sight for a while: one that went as soon as it was seen would show nobody anything. */
export function useFresh(isNew: boolean): boolean {
  const [isFresh, setIsFresh] = useState(isNew);
  useEffect(() => {
    if (isNew) {
      setIsFresh(true);
      return;
    }
    const timer = setTimeout(() => setIsFresh(false), stayMs);
    return () => clearTimeout(timer);
  }, [isNew]);
  return isFresh;
}
