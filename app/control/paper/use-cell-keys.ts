'use client';

import type { KeyboardEvent } from 'react';

/** The cell from which to go on, by the key that was pressed; null when the key is none of these. */
function strideOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter' || key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : null;
}

/** In a table of fields: enter and the arrows go down and up a column, and from its end to the head of the next. */
export function useCellKeys() {
  return (event: KeyboardEvent<HTMLTableElement>) => {
    const stride = strideOf(event);
    if (stride === null || !(event.target instanceof HTMLInputElement)) return;
    const cells = byColumn(event.currentTarget);
    const next = cells[cells.indexOf(event.target) + stride];
    if (!next && event.key !== 'Enter') return;
    event.preventDefault();
    next?.focus();
    next?.select();
    if (!next) event.target.form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
}

/** The fields that can be typed in, down each column and then to the next. */
function byColumn(table: HTMLTableElement): HTMLInputElement[] {
  const fields = [...table.querySelectorAll('input')].filter((field) => !field.disabled);
  const columnOf = (field: HTMLInputElement) => field.closest('td')?.cellIndex ?? 0;
  return fields
    .map((field, row) => ({ field, row, column: columnOf(field) }))
    .sort((one, other) => one.column - other.column || one.row - other.row)
    .map(({ field }) => field);
}
