import type { LensPlacement } from './lens';

/** A row of one cell's part of the table, with its entries by their place in the cell, from 1. */
type RowOfCell = Omit<LensPlacement, 'cell' | 'items'> & { items?: readonly number[] };

/** The rows of a lens's table that stand in this cell. */
export function placedIn(cell: string, rows: readonly RowOfCell[]): readonly LensPlacement[] {
  return rows.map(({ items, ...row }) => ({
    ...row,
    cell,
    ...(items && { items: items.map((place) => `${cell}.${place}`) }),
  }));
}
