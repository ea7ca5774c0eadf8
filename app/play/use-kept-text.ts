'use client';

import { useCallback, useState } from 'react';
import { keepText, keptText } from '../live/kept-text';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';

const seatOf = (state: LiveState) => state.seat;

/**
 * Text that is being typed, kept on this device until it is given: a reload, a refusal or another step loses none of it.
 * The third part lets go of what is kept, and leaves the text on the screen.
 */
export function useKeptText(name: string): [string, (text: string) => void, () => void] {
  const seat = useLive(seatOf);
  const key = `${seat}.${name}`;
  const [text, setText] = useState(() => keptText(key));
  const change = useCallback(
    (next: string) => {
      setText(next);
      keepText(key, next);
    },
    [key],
  );
  const letGo = useCallback(() => keepText(key, ''), [key]);
  return [text, change, letGo];
}
