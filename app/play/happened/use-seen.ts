'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';

const prefix = 'forestall.seen.';
const listeners = new Set<() => void>();
const known = new Map<string, ReadonlySet<string>>();
const nothing: ReadonlySet<string> = new Set();
const seatOf = (state: LiveState) => state.seat;

/** What this person has had in sight, remembered on this device. A seat's id is in one exercise only. */
export function useSeen(): [ReadonlySet<string>, (id: string) => void] {
  const seat = useLive(seatOf);
  const seen = useSyncExternalStore(
    subscribe,
    () => read(seat),
    () => nothing,
  );
  const mark = useCallback((id: string) => remember(seat, id), [seat]);
  return [seen, mark];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(seat: string): ReadonlySet<string> {
  const before = known.get(seat);
  if (before) return before;
  const stored = fromStorage(seat);
  known.set(seat, stored);
  return stored;
}

function remember(seat: string, id: string): void {
  const before = read(seat);
  if (before.has(id)) return;
  const now = new Set([...before, id]);
  known.set(seat, now);
  try {
    localStorage.setItem(prefix + seat, JSON.stringify([...now]));
  } catch {
    // A browser that keeps nothing marks things as new again after a reload.
  }
  for (const listener of listeners) listener();
}

function fromStorage(seat: string): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(prefix + seat) ?? '[]') as string[]);
  } catch {
    return nothing;
  }
}
