'use client';

import { useCallback, useState } from 'react';
import { positionAt } from './read/position';
import type { Tape } from './read/tape';

/** A place on a tape: how many lines, and the instant in epoch milliseconds, which may lie between two of them. */
export interface Place {
  position: number;
  now: number;
}

interface Bounds {
  first: number;
  last: number;
  start: number | null;
  visit: number;
}

/** The place on a tape; one of another tape is found again by its instant, one of another visit begins anew. */
export function usePlace(tape: Tape, { first, last, start, visit }: Bounds) {
  const placeAt = useCallback(
    (at: number): Place => {
      const now = Math.max(first, Math.min(last, at));
      return { now, position: positionAt(tape, now) };
    },
    [tape, first, last],
  );
  const [kept, setKept] = useState(() => ({ place: placeAt(start ?? first), tape, visit }));
  const here = useCallback(
    (one: typeof kept): Place => {
      if (one.visit !== visit) return placeAt(start ?? one.place.now);
      return one.tape === tape ? one.place : placeAt(one.place.now);
    },
    [tape, visit, start, placeAt],
  );
  const move = useCallback(
    (next: (place: Place) => Place) => setKept((one) => ({ place: next(here(one)), tape, visit })),
    [here, tape, visit],
  );
  return { place: here(kept), move, placeAt };
}
