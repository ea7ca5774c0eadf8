'use client';

import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { useLive } from './live-provider';
import type { LiveState } from './live-state';

const stillAtOf = (state: LiveState) => state.stillAt;

/**
 * The value of before until everything else that changed with it is drawn, then this one, in parts. A replay draws the whole
 * screen late, where `useDeferredValue` defers nothing any more: there the value follows the first drawing.
 */
export function useFollowing<T>(value: T): T {
  const isStill = useLive(stillAtOf) !== undefined;
  const deferred = useDeferredValue(value);
  const [followed, setFollowed] = useState<{ value: T }>(() => ({ value }));
  useEffect(() => {
    if (isStill) startTransition(() => setFollowed({ value }));
  }, [isStill, value]);
  return isStill ? followed.value : deferred;
}
