'use client';

import { useRef, useState } from 'react';
import { keepText, keptText } from './kept-text';
import { useLive } from './live-provider';
import type { LiveState } from './live-state';

const seatOf = (state: LiveState) => state.seat;

/** Fields that somebody fills in, kept on this device under a name. */
export interface Kept<T> {
  /** What was kept; null when there is nothing. */
  read: (name: string) => T | null;
  /** Keeps it; null lets go. */
  keep: (name: string, value: T | null) => void;
}

/** Keeps fields of this seat on this device: another page of the desk or a reload loses none of them. */
export function useKeeper<T>(): Kept<T> {
  const seat = useLive(seatOf);
  return {
    read: (name) => JSON.parse(keptText(`${seat}.${name}`) || 'null') as T | null,
    keep: (name, value) => keepText(`${seat}.${name}`, value === null ? '' : JSON.stringify(value)),
  };
}

/** The new fields, or how they follow from those that stand there. */
type Change<T> = T | null | ((now: T | null) => T | null);

/**
 * The fields of one form, kept on this device until they are given. Null stands for a form that nobody has touched. Two
 * changes before the form is drawn anew both hold, when each is made from what stands there. The third part lets go of what
 * is kept, and leaves the fields on the screen.
 */
export function useKept<T extends object>(name: string): [T | null, (change: Change<T>) => void, () => void] {
  const { read, keep } = useKeeper<T>();
  const [held, setHeld] = useState(() => ({ name, value: read(name) }));
  const value = held.name === name ? held.value : read(name);
  const latest = useRef(held);
  const change = (to: Change<T>) => {
    const now = latest.current.name === name ? latest.current.value : read(name);
    const next = typeof to === 'function' ? to(now) : to;
    latest.current = { name, value: next };
    setHeld(latest.current);
    keep(name, next);
  };
  return [value, change, () => keep(name, null)];
}
