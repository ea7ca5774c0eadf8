'use client';

import { type ComponentType, lazy, Suspense } from 'react';

const ObserverDesk = lazy(
  (): Promise<{ default: ComponentType }> =>
    import('./observer-desk').then(
      (module) => ({ default: module.ObserverDesk }),
      () => ({ default: () => null }),
    ),
);

/** What only observers have on their page; players never fetch it. */
export function ObserverLater() {
  return (
    <Suspense fallback={null}>
      <ObserverDesk />
    </Suspense>
  );
}
