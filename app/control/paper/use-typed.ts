'use client';

import { useCallback, useState } from 'react';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';

const prefix = 'forestall.paper.';
const seatOf = (state: LiveState) => state.seat;

/**
 * What is being typed in from paper, kept in this tab until it is entered: another page of the console or a reload takes no
 * word away. Ask anew (by `key`) for another name.
 */
export function useTyped<T extends object>(name: string, blank: T) {
  const seat = useLive(seatOf);
  const key = `${prefix}${seat}.${name}`;
  const [typed, setTyped] = useState<T>(() => ({ ...blank, ...read<T>(key) }));
  const change = useCallback(
    (part: Partial<T>) =>
      setTyped((before) => {
        const after = { ...before, ...part };
        write(key, after);
        return after;
      }),
    [key],
  );
  const forget = useCallback(() => write(key, null), [key]);
  return { typed, change, forget };
}

function read<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

function write(key: string, typed: object | null): void {
  try {
    if (typed) sessionStorage.setItem(key, JSON.stringify(typed));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage it lives as long as the page.
  }
}
