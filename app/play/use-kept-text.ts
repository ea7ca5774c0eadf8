'use client';

import { useCallback, useState } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';

const prefix = 'forestall.text.';
const seatOf = (state: LiveState) => state.seat;

/**
 * Text that is being typed, kept on this device until it is given: a reload, a refusal or another step loses none of it.
 * The third part lets go of what is kept, and leaves the text on the screen.
 */
export function useKeptText(name: string): [string, (text: string) => void, () => void] {
  const seat = useLive(seatOf);
  const key = `${prefix}${seat}.${name}`;
  const [text, setText] = useState(() => read(key));
  const change = useCallback(
    (next: string) => {
      setText(next);
      keep(key, next);
    },
    [key],
  );
  const letGo = useCallback(() => keep(key, ''), [key]);
  return [text, change, letGo];
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // Without storage the text lives as long as the page.
  }
}
