'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/** A cell by its place among those that are shown. */
export interface GridCell {
  row: number;
  column: number;
}

/** The one cell that the keyboard is in, and ways to another, which takes the focus once it is drawn. */
export function useActiveCell(grid: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [cell, setCell] = useState<GridCell>({ row: 0, column: 1 });
  const takesFocus = useRef(false);
  const active = { row: Math.min(cell.row, Math.max(0, rows - 1)), column: cell.column };
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const found = grid.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const goTo = (to: GridCell) => {
    takesFocus.current = true;
    setCell({ row: clamp(to.row, rows - 1), column: clamp(to.column, columns - 1) });
  };
  return {
    active,
    goTo,
    go: (down: number, along: number) => goTo({ row: active.row + down, column: active.column + along }),
    /** The active cell takes the focus again once it is drawn. */
    focusAgain: () => {
      takesFocus.current = true;
    },
  };
}
