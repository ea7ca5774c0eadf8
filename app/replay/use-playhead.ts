'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { instantOf, positionAt, stepFrom } from './read/position';
import type { Tape } from './read/tape';

/** How many times as fast as it was a replay may run. */
export const speeds = [1, 5, 20, 60] as const;
/** One of the speeds. */
export type Speed = (typeof speeds)[number];

/** How often the time is moved on while a replay runs, in milliseconds. */
const beatMs = 250;

interface Place {
  position: number;
  now: number;
}

/** Where a replay is, and how to go elsewhere. Instants are epoch milliseconds. */
export interface Playhead extends Place {
  /** The instants of the first and the last line. */
  first: number;
  last: number;
  isPlaying: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  toggle: () => void;
  /** Goes to an instant. */
  seek: (at: number) => void;
  /** Goes to a position. */
  goTo: (position: number) => void;
  /** Goes one happening forward or back, and stops. */
  step: (by: 1 | -1) => void;
}

/**
 * Keeps where a replay is, and moves it on while it runs. On another tape it stays at its instant.
 * @param start the instant to begin with, on each new visit; null begins with what was told first
 */
export function usePlayhead(tape: Tape, start: number | null, visit: number): Playhead {
  // The rules of the record are older than what a seat was told that came later.
  const first = tape.lines.find((line) => 'follows' in line)?.at ?? 0;
  const last = tape.lines.at(-1)?.at ?? 0;
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(5);
  const { place, move, placeAt } = usePlace(tape, { first, last, start, visit });
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const passed = (performance.now() - before) * speed;
      before = performance.now();
      move(({ now }) => placeAt(now + passed));
    }, beatMs);
    return () => clearInterval(timer);
  }, [isPlaying, speed, move, placeAt]);
  const isAtEnd = place.now >= last;
  useEffect(() => {
    if (isAtEnd) setPlaying(false);
  }, [isAtEnd]);
  const acts = useMemo(
    () => ({
      seek: (at: number) => move(() => placeAt(at)),
      goTo: (position: number) => move(() => ({ position, now: instantOf(tape, position) })),
      step: (by: 1 | -1) => {
        setPlaying(false);
        move(({ position }) => {
          const next = stepFrom(tape, position, by);
          return { position: next, now: instantOf(tape, next) };
        });
      },
    }),
    [tape, move, placeAt],
  );
  const toggle = () => {
    // Played to its end, it begins again.
    if (!isPlaying && isAtEnd) acts.seek(first);
    setPlaying(!isPlaying);
  };
  return { ...place, first, last, isPlaying, speed, setSpeed, toggle, ...acts };
}

interface Bounds {
  first: number;
  last: number;
  start: number | null;
  visit: number;
}

/** The place on a tape; one of another tape is found again by its instant, one of another visit begins anew. */
function usePlace(tape: Tape, { first, last, start, visit }: Bounds) {
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
