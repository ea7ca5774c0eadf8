'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { instantOf, stepFrom } from './read/position';
import type { Tape } from './read/tape';
import { type Place, usePlace } from './use-place';

/** How many times as fast as it was a replay may run. */
export const speeds = [1, 5, 20, 60] as const;
/** One of the speeds. */
export type Speed = (typeof speeds)[number];

/** How often the time is moved on while a replay runs, in milliseconds. */
const beatMs = 250;

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
  useBeat(isPlaying, (passed) => move(({ now }) => placeAt(now + passed * speed)));
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

/** Calls back while a replay runs with the milliseconds that have passed since the last time. */
function useBeat(isPlaying: boolean, beat: (passed: number) => void): void {
  const latest = useRef(beat);
  useEffect(() => {
    latest.current = beat;
  });
  useEffect(() => {
    if (!isPlaying) return;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      latest.current(now - before);
      before = now;
    }, beatMs);
    return () => clearInterval(timer);
  }, [isPlaying]);
}
