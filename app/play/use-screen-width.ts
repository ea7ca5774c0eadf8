'use client';

import { useSyncExternalStore } from 'react';

/** How many columns stand beside each other: three, two, or one pane on a phone. */
export type ScreenWidth = 'three' | 'two' | 'phone';

const three = '(min-width: 70em)';
const two = '(min-width: 47.5em)';

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(three), matchMedia(two)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

function read(): ScreenWidth {
  if (matchMedia(three).matches) return 'three';
  return matchMedia(two).matches ? 'two' : 'phone';
}

/** The width of this screen. Columns are chosen in code, so that no field or heading is on the page twice. */
export function useScreenWidth(): ScreenWidth {
  return useSyncExternalStore(subscribe, read, () => 'three');
}
