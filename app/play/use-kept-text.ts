'use client';

import { useCallback, useState } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';

const prefix = 'forestall.text.';
const seatOf = (state: LiveState) => state.seat;

/** Text that is being typed, kept on this device until it is sent: a reload, a refusal or another step loses none of it. */
export function useKeptText(name: string): [string, (text: string) => void] {
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
  return [text, change];
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
