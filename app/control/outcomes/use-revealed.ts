'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Brings the chosen row into sight inside its own list, and never moves the page or the column for it. */
export function useRevealed(isShown: boolean): RefObject<HTMLTableRowElement | null> {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const element = row.current;
    const list = element?.closest('table')?.parentElement;
    if (!isShown || !element || !list) return;
    const head = element.closest('table')?.tHead?.offsetHeight ?? 0;
    const top = element.offsetTop - head;
    const bottom = element.offsetTop + element.offsetHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }, [isShown]);
  return row;
}
