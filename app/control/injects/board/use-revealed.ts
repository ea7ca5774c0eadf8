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
    const at = element.getBoundingClientRect();
    const window = list.getBoundingClientRect();
    const above = window.top + head - at.top;
    const below = at.bottom - window.top - list.clientHeight;
    if (above > 0) list.scrollTop -= above;
    else if (below > 0) list.scrollTop += below;
  }, [isShown]);
  return row;
}
