'use client';

import { type RefObject, useEffect } from 'react';
import { type Mark, markAt } from '../read/marks';
import type { Playhead } from '../use-playhead';

/** Whether a key belongs to the button that has the focus, and not to the bar around it. */
function isTaken(target: EventTarget | null, key: string): boolean {
  return key === ' ' && target instanceof Element && target.closest('button') !== null;
}

/**
 * Space, arrows, Page Up and Down, Home and End, while the focus is in the bar. Everywhere else they scroll what is shown and
 * belong to its controls.
 */
export function useReplayKeys(
  bar: RefObject<HTMLElement | null>,
  playhead: Playhead,
  marks: readonly Mark[],
  length: number,
): void {
  useEffect(() => {
    const { position, step, goTo, toggle } = playhead;
    const next = () => marks.find((mark) => mark.position > position)?.position ?? length;
    const before = () => markAt(marks, position - 1)?.position ?? 0;
    const acts = new Map<string, () => void>([
      [' ', toggle],
      ['ArrowRight', () => step(1)],
      ['ArrowUp', () => step(1)],
      ['ArrowLeft', () => step(-1)],
      ['ArrowDown', () => step(-1)],
      ['PageDown', () => goTo(next())],
      ['PageUp', () => goTo(before())],
      ['Home', () => goTo(0)],
      ['End', () => goTo(length)],
    ]);
    const press = (event: KeyboardEvent) => {
      const act = acts.get(event.key);
      if (!act || event.altKey || event.ctrlKey || event.metaKey || isTaken(event.target, event.key)) return;
      event.preventDefault();
      // A shortcut of the screen that is shown is none here.
      event.stopPropagation();
      act();
    };
    const element = bar.current;
    element?.addEventListener('keydown', press, { capture: true });
    return () => element?.removeEventListener('keydown', press, { capture: true });
  }, [bar, playhead, marks, length]);
}
