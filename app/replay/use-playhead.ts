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

/** Where a replay is, and how to go elsewhere. Instants are epoch milliseconds. */
export interface Playhead {
  position: number;
  now: number;
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

interface Place {
  position: number;
  now: number;
}

/** @param start the instant to begin with; null begins with what was told first */
export function usePlayhead(tape: Tape, start: number | null): Playhead {
  const first = tape.lines[0]?.at ?? 0;
  const last = tape.lines.at(-1)?.at ?? 0;
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(5);
  const placeAt = useCallback(
    (at: number): Place => {
      const now = Math.max(first, Math.min(last, at));
      return { now, position: positionAt(tape, now) };
    },
    [tape, first, last],
  );
  const [place, setPlace] = useState<Place>(() => placeAt(start ?? first));
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const passed = (performance.now() - before) * speed;
      before = performance.now();
      setPlace(({ now }) => placeAt(now + passed));
    }, beatMs);
    return () => clearInterval(timer);
  }, [isPlaying, speed, placeAt]);
  const isAtEnd = place.now >= last;
  useEffect(() => {
    if (isAtEnd) setPlaying(false);
  }, [isAtEnd]);
  const acts = useMemo(
    () => ({
      seek: (at: number) => setPlace(placeAt(at)),
      goTo: (position: number) => setPlace({ position, now: instantOf(tape, position) }),
      step: (by: 1 | -1) => {
        setPlaying(false);
        setPlace(({ position }) => {
          const next = stepFrom(tape, position, by);
          return { position: next, now: instantOf(tape, next) };
        });
      },
    }),
    [tape, placeAt],
  );
  const toggle = () => {
    // Played to its end, it begins again.
    if (!isPlaying && isAtEnd) acts.seek(first);
    setPlaying(!isPlaying);
  };
  return { ...place, first, last, isPlaying, speed, setSpeed, toggle, ...acts };
}
