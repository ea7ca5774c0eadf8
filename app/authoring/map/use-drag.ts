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
  /** Where it was pressed, in pixels. */
  x: number;
  y: number;
  /** Where the handle's point was then, from where it was pressed, in units of the map. */
  off: MapPoint;
}

/** The handlers of a picture on which handles (elements with `data-handle`, and with their point in `data-at`) are dragged, with a finger as with a mouse. */
export function useDrag(
  svg: RefObject<SVGSVGElement | null>,
  sheet: Pick<StoryMap, 'width' | 'height'>,
  { onGrab, onMove, onDrop }: Dragging,
) {
  const held = useRef<Held | null>(null);
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const handle = (event.target as Element).getAttribute('data-handle');
    const pressed = inUnits(svg.current, event);
    if (!handle || !pressed || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const [x = 0, y = 0] = ((event.target as Element).getAttribute('data-at') ?? '').split(' ').map(Number);
    const off: MapPoint = [x - pressed[0], y - pressed[1]];
    held.current = { handle, field: null, x: event.clientX, y: event.clientY, off };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const drag = held.current;
    const here = inUnits(svg.current, event);
    if (!drag || !here) return;
    if (drag.field === null) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < slack) return;
      drag.field = onGrab(drag.handle);
    }
    onMove(drag.field, onSheet([here[0] + drag.off[0], here[1] + drag.off[1]], sheet));
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

function inUnits(svg: SVGSVGElement | null, { clientX, clientY }: PointerEvent): MapPoint | null {
  const matrix = svg?.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return [x, y];
}
