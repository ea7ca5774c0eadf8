'use client';

import { useEffect, useState } from 'react';

/** How long to wait before a script that did not come is asked for again, in milliseconds. */
const againMs = 3_000;

/**
 * Something whose script no page holds from the start: fetched once it is needed, and asked for again while it does not come.
 * Null until then.
 * @param load stays the same function from one drawing to the next
 */
export function useLoaded<T>(load: () => Promise<T>, isNeeded = true): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  const isWanted = isNeeded && loaded === null;
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      load().then(
        (script) => setLoaded(() => script),
        () => {
          timer = setTimeout(ask, againMs);
        },
      );
    };
    ask();
    return () => clearTimeout(timer);
  }, [load, isWanted]);
  return loaded;
}
