'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the chosen row into sight inside its own list, and never moves the page or the column for it. It is told where the
 * row stands when the browser has laid out the page: to ask for it would have everything laid out once more.
 */
export function useRevealed(isShown: boolean): RefObject<HTMLTableRowElement | null> {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const element = row.current;
    const list = element?.closest('table')?.parentElement;
    if (!isShown || !element || !list) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        seen.disconnect();
        const head = element.closest('table')?.tHead?.offsetHeight ?? 0;
        if (entry?.rootBounds) list.scrollTop += outOfSight(entry.boundingClientRect, entry.rootBounds, head);
      },
      { root: list },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [isShown]);
  return row;
}

/** How far a row stands below what is seen of its list, in pixels; negative above it, where the head of the table covers rows. */
function outOfSight(row: DOMRectReadOnly, seen: DOMRectReadOnly, head: number): number {
  if (row.top < seen.top + head) return row.top - seen.top - head;
  return Math.max(0, row.bottom - seen.bottom);
}
