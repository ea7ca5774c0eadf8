import type { KeyboardEvent } from 'react';
import type { GridCell } from './use-active-cell';

/** What a key asks of the grid: go so far, write (with a first letter), empty the cell, open the whole inject. */
export type GridAct =
  | { act: 'go'; down: number; along: number }
  | { act: 'write'; text?: string }
  | { act: 'clear' }
  | { act: 'open' };

const steps: Record<string, [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Reads a key as a spreadsheet would; null for a key that is none of the grid's. Tab leaves the grid at the ends of a row. */
export function gridAct(event: Key, active: GridCell, rows: number, columns: number): GridAct | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const step = steps[key];
  if (step) return { act: 'go', down: step[0], along: step[1] };
  if (key === 'Home') return { act: 'go', down: ctrlKey ? -rows : 0, along: -columns };
  if (key === 'End') return { act: 'go', down: ctrlKey ? rows : 0, along: columns };
  if (key === 'Enter') return shiftKey ? { act: 'open' } : { act: 'write' };
  if (key === 'F2') return { act: 'write' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'clear' };
  if (key === 'Tab') {
    const isInside = shiftKey ? active.column > 0 : active.column < columns - 1;
    return isInside ? { act: 'go', down: 0, along: shiftKey ? -1 : 1 } : null;
  }
  return key.length === 1 && !ctrlKey && !metaKey && !altKey ? { act: 'write', text: key } : null;
}
