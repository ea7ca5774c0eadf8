'use client';

import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useDesk } from '../desk/desk-context';
import { addressOf } from '../frame/sections';
import { goTo } from '../frame/use-place';
import { gridAct } from './grid-keys';
import { type GridOptions, isOfCell } from './grid-options';
import { useActiveCell } from './use-active-cell';
import { useCellEdit } from './use-cell-edit';
import { useGridClipboard } from './use-grid-clipboard';

/** The keys, the mouse and the clipboard of the grid: which cell is the active one, and what is written in it. */
export function useGrid(options: GridOptions) {
  const { rows, columns } = options;
  const { scenario } = useDesk();
  const grid = useRef<HTMLTableElement>(null);
  const cells = useActiveCell(grid, rows.length, columns.length);
  const row = rows[cells.active.row];
  const writing = useCellEdit({ ...options, row, column: columns[cells.active.column], cells });
  const clipboard = useGridClipboard({ ...options, active: cells.active, put: writing.put });

  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!isOfCell(event)) return;
    const found = gridAct(event, cells.active, rows.length, columns.length);
    if (!found) return;
    if (found.act === 'go') cells.go(found.down, found.along);
    else if (found.act === 'clear') writing.put('');
    else if (found.act === 'write') writing.begin(found.text);
    else if (row) goTo(addressOf(scenario, 'msel', row.id, 'title'));
    event.preventDefault();
  };

  const handleClick = (event: MouseEvent<HTMLElement>) => {
    const found = (event.target as HTMLElement).closest<HTMLElement>('[role=gridcell]');
    if (!found) return;
    const cell = { row: Number(found.dataset.row), column: Number(found.dataset.column) };
    const there = rows[cell.row];
    // The number opens the whole inject.
    if (cell.column === 0 && there) return goTo(addressOf(scenario, 'msel', there.id));
    if (cell.row !== cells.active.row || cell.column !== cells.active.column) cells.goTo(cell);
  };

  const handleDoubleClick = (event: MouseEvent<HTMLElement>) => {
    if (isOfCell(event)) writing.begin();
  };

  return {
    ref: grid,
    active: cells.active,
    edit: writing.edit,
    handlers: { onKeyDown: handleKey, onClick: handleClick, onDoubleClick: handleDoubleClick, ...clipboard },
  };
}
