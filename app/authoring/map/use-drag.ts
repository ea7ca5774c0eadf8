'use client';

import { type PointerEvent, type RefObject, useRef } from 'react';
import type { MapPoint, StoryMap } from '../../../exercise/story';
import { onSheet } from './points';

/** What a picture of a map does when something on it is dragged. */
export interface Dragging {
  /** A handle is taken; answers which field is dragged from now on, because a new point may have come of it. */
  onGrab: (handle: string) => string;
  onMove: (field: string, at: MapPoint) => void;
  onDrop: () => void;
}

/** From how many pixels on a press is a drag. */
const slack = 3;

interface Held {
  handle: string;
  /** The field that is dragged; null as long as the press may be no drag. */
  field: string | null;
  x: number;
  y: number;
}

/** The handlers of a picture on which handles (elements with `data-handle`) are dragged, with a finger as with a mouse. */
export function useDrag(
  svg: RefObject<SVGSVGElement | null>,
  sheet: Pick<StoryMap, 'width' | 'height'>,
  { onGrab, onMove, onDrop }: Dragging,
) {
  const held = useRef<Held | null>(null);
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const handle = (event.target as Element).getAttribute('data-handle');
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { handle, field: null, x: event.clientX, y: event.clientY };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const drag = held.current;
    const matrix = svg.current?.getScreenCTM();
    if (!drag || !matrix) return;
    if (drag.field === null) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < slack) return;
      drag.field = onGrab(drag.handle);
    }
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onMove(drag.field, onSheet([x, y], sheet));
  };
  const onPointerUp = () => {
    const drag = held.current;
    held.current = null;
    if (!drag) return;
    if (drag.field === null) onGrab(drag.handle);
    onDrop();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
