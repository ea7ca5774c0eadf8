'use client';

import { useEffect } from 'react';
import { type Mark, markAt } from '../read/marks';
import type { Playhead } from '../use-playhead';

/** Whether a key belongs to the control that has the focus, and not to the replay. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  if (target.closest('textarea, select, [contenteditable], input:not([type="range"])')) return true;
  return key === ' ' && target.closest('button, a, summary, label') !== null;
}

/** Space, arrows, Page Up and Down, Home and End, wherever the focus is that does not use them itself. */
export function useReplayKeys(playhead: Playhead, marks: readonly Mark[], length: number): void {
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
      event.stopImmediatePropagation();
      act();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [playhead, marks, length]);
}
