'use client';

import { useCallback, useEffect, useRef } from 'react';

/** Tells whether this part of the screen is still there, for what is answered later. */
export function useIsMounted(): () => boolean {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return useCallback(() => isMounted.current, []);
}
