'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** How long something has to be in sight to count as seen, in milliseconds. */
const momentMs = 1_500;
const thresholds = [0, 0.25, 0.5, 0.75, 1];

/** Calls back once the element has been on a visible screen for a moment: half of it, or half of the screen full of it. */
export function useInSight(
  element: RefObject<HTMLElement | null>,
  isWatched: boolean,
  onSeen: () => void,
): void {
  const latest = useRef(onSeen);
  useEffect(() => {
    latest.current = onSeen;
  });
  useEffect(() => {
    const target = element.current;
    if (!target || !isWatched || typeof IntersectionObserver === 'undefined') return;
    let isIn = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const consider = () => {
      const isSeen = isIn && document.visibilityState === 'visible';
      if (!isSeen) clearTimeout(timer);
      if (!isSeen) timer = undefined;
      else timer ??= setTimeout(() => latest.current(), momentMs);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        const screen = last.rootBounds?.height ?? window.innerHeight;
        isIn = last.intersectionRatio >= 0.5 || last.intersectionRect.height >= screen / 2;
        consider();
      },
      { threshold: thresholds },
    );
    observer.observe(target);
    document.addEventListener('visibilitychange', consider);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', consider);
    };
  }, [element, isWatched]);
}
