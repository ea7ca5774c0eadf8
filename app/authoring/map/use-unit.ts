'use client';

import { type RefObject, useEffect, useState } from 'react';

/** How many units of a map one pixel of its picture is, so that handles are as large on a phone as on a wide screen. */
export function useUnit(svg: RefObject<SVGSVGElement | null>, width: number): number {
  const [drawn, setDrawn] = useState(640);
  useEffect(() => {
    const picture = svg.current;
    if (!picture) return;
    const observer = new ResizeObserver(([entry]) => setDrawn(entry?.contentRect.width || 640));
    observer.observe(picture);
    return () => observer.disconnect();
  }, [svg]);
  return width / drawn;
}
