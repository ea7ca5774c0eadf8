'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Mark } from '../read/timeline-marks';

/** What a mark's button takes to be part of the figure's one stop of the keyboard. */
export type Roving = (mark: Mark) => {
  tabIndex: 0 | -1;
  ref: (element: HTMLButtonElement | null) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * One stop of the keyboard for all marks: the arrow keys go to the one before or after in time, and to the nearest in the
 * lane above or below; Home and End go to the first and the last.
 */
export function useRovingMarks(marks: Mark[], lanes: string[], chosen: Mark | null): Roving {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [focused, setFocused] = useState<string | null>(null);
  const stop = marks.find(({ id }) => id === focused) ?? chosen ?? marks[0];
  return (mark) => ({
    tabIndex: mark.id === stop?.id ? 0 : -1,
    ref: (element) => {
      if (element) buttons.current.set(mark.id, element);
      else buttons.current.delete(mark.id);
    },
    onFocus: () => setFocused(mark.id),
    onKeyDown: (event) => {
      const isBackwards = getComputedStyle(event.currentTarget).direction === 'rtl';
      const next = markAt(marks, lanes, mark, keyIn(event.key, isBackwards));
      if (!next) return;
      event.preventDefault();
      buttons.current.get(next.id)?.focus();
    },
  });
}

function keyIn(key: string, isBackwards: boolean): string {
  if (!isBackwards) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

function markAt(marks: Mark[], lanes: string[], from: Mark, key: string): Mark | undefined {
  const at = marks.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return marks[at + 1];
    case 'ArrowLeft':
      return marks[at - 1];
    case 'ArrowDown':
      return nearest(marks, from, lanes.slice(lanes.indexOf(from.lane) + 1));
    case 'ArrowUp':
      return nearest(marks, from, lanes.slice(0, lanes.indexOf(from.lane)).reverse());
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}

/** The mark nearest in time in the first of these lanes that has any. */
function nearest(marks: Mark[], from: Mark, lanes: string[]): Mark | undefined {
  for (const lane of lanes) {
    const [mark] = marks
      .filter((candidate) => candidate.lane === lane)
      .sort((one, other) => Math.abs(one.at - from.at) - Math.abs(other.at - from.at));
    if (mark) return mark;
  }
  return undefined;
}
