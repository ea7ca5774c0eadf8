'use client';

import type { ClipboardEvent } from 'react';
import { blankInject } from './blank-inject';
import { type GridOptions, isOfCell } from './grid-options';
import { parseCells } from './parse-cells';
import { pastePlan } from './paste-plan';
import type { GridCell } from './use-active-cell';

interface ClipboardOptions extends GridOptions {
  active: GridCell;
  put: (text: string) => boolean;
}

/** Copies the active cell, and pastes cells from a spreadsheet at it: one as if it were typed, several after a dry run. */
export function useGridClipboard(options: ClipboardOptions) {
  const { rows, all, columns, names, isReadOnly, onPaste, active, put } = options;
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const row = rows[active.row];
    const column = columns[active.column];
    if (!isOfCell(event) || !row || !column || window.getSelection()?.toString()) return;
    event.clipboardData.setData('text/plain', column.read(row.value, names));
    event.preventDefault();
  };
  const handlePaste = (event: ClipboardEvent<HTMLElement>) => {
    if (isReadOnly || !isOfCell(event)) return;
    const cells = parseCells(event.clipboardData.getData('text/plain'));
    if (cells.length === 0) return;
    event.preventDefault();
    const values = all.map(({ value }) => value);
    const blank = (made: number) => {
      const taken = [...values];
      for (let count = 0; count < made; count += 1) taken.push(blankInject(taken, values.at(-1)));
      return blankInject(taken, values.at(-1));
    };
    const plan = pastePlan(cells, { rows, columns, ...active, names, blank });
    if (cells.length === 1 && cells[0]?.length === 1 && plan.unread === 0) put(cells[0][0] ?? '');
    else if (plan.rows.length > 0 || plan.beyond > 0) onPaste(plan);
  };
  return { onCopy, onPaste: handlePaste };
}
