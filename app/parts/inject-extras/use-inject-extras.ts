'use client';

import { useEffect, useState } from 'react';

const load = () => import('./inject-extras');
type Loaded = Awaited<ReturnType<typeof load>>['InjectExtras'];

/** The script that draws maps and shows files, fetched when something carries one; null until it is here. */
export function useInjectExtras(isWanted: boolean): Loaded | null {
  const [script, setScript] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const fetchIt = () => {
      load().then(
        ({ InjectExtras }) => isCurrent && setScript(() => InjectExtras),
        () => undefined,
      );
    };
    fetchIt();
    // A script that could not come is asked for again when the network is back.
    window.addEventListener('online', fetchIt);
    return () => {
      isCurrent = false;
      window.removeEventListener('online', fetchIt);
    };
  }, [isWanted]);
  return script;
}
