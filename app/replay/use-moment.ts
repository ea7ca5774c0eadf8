'use client';

import { useCallback, useEffect, useState } from 'react';
import { fromAddress, type Moment } from './read/address';

/** Where a replay is to begin and with whose eyes, and how often that was set anew. */
export interface SetMoment extends Moment {
  visit: number;
  /** Looks with other eyes, null with one's own, at the same instant. */
  look: (from: string | null) => void;
}

/** The moment that the address names, also when a link is opened in a page that shows another one. */
export function useMoment(): SetMoment {
  const [moment, setMoment] = useState(() => ({ ...fromAddress(window.location.hash), visit: 0 }));
  useEffect(() => {
    const turn = () => setMoment(({ visit }) => ({ ...fromAddress(window.location.hash), visit: visit + 1 }));
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
  const look = useCallback((from: string | null) => setMoment((moment) => ({ ...moment, from })), []);
  return { ...moment, look };
}
