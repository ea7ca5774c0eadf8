'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { StoryMap } from '../../../exercise/story';

/** How many units of a map one pixel of its picture is, so that handles are as large on a phone as on a wide screen. */
export function useUnit(
  svg: RefObject<SVGSVGElement | null>,
  { width, height }: Pick<StoryMap, 'width' | 'height'>,
): number {
  const [drawn, setDrawn] = useState({ width: 640, height: 480 });
  useEffect(() => {
    const picture = svg.current;
    if (!picture) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0 && entry.contentRect.height > 0) setDrawn(entry.contentRect);
    });
    observer.observe(picture);
    return () => observer.disconnect();
  }, [svg]);
  return Math.max(width / drawn.width, height / drawn.height);
}
