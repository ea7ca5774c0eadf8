'use client';

import { lazy, Suspense, useEffect } from 'react';
import { useSeat } from '../live/use-views';
import { LoadingBars } from '../parts/loading-bars';
import { ChamberMissing } from './chamber-missing';

const load = () => import('./chamber');

const Chamber = lazy(() =>
  load().then(
    (module) => ({ default: module.Chamber }),
    () => ({ default: ChamberMissing }),
  ),
);

/** The chamber of a body, whose script only its members fetch. */
export function ChamberLater() {
  return (
    <Suspense fallback={<LoadingBars />}>
      <Chamber />
    </Suspense>
  );
}

/** Fetches the chamber for a member before it is needed, so that no vote waits for it, nor for a lost network. */
export function usePreparedChamber(): void {
  const isMember = useSeat()?.member != null;
  useEffect(() => {
    if (isMember) void load().catch(() => undefined);
  }, [isMember]);
}
