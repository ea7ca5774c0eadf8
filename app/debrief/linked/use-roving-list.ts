'use client';

import { type KeyboardEvent, useRef, useState } from 'react';

/** What a button takes to be part of a figure's one stop of the keyboard. */
export type RovingList = (id: string) => {
  tabIndex: 0 | -1;
  ref: (element: HTMLButtonElement | null) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One stop of the keyboard for all buttons of a figure: the arrow keys go to the next and the one before, in their order. */
export function useRovingList(ids: string[]): RovingList {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [focused, setFocused] = useState<string | null>(null);
  const stop = focused !== null && ids.includes(focused) ? focused : ids[0];
  return (id) => ({
    tabIndex: id === stop ? 0 : -1,
    ref: (element) => {
      if (element) buttons.current.set(id, element);
      else buttons.current.delete(id);
    },
    onFocus: () => setFocused(id),
    onKeyDown: (event) => {
      const next = idAt(ids, id, event.key);
      if (next === undefined) return;
      event.preventDefault();
      buttons.current.get(next)?.focus();
    },
  });
}

function idAt(ids: string[], from: string, key: string): string | undefined {
  const at = ids.indexOf(from);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return ids[at + 1];
    case 'ArrowUp':
    case 'ArrowLeft':
      return ids[at - 1];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
