import { isBlank } from './plain-words';
import { type Cell, cellAt, type Sheet, type SheetRow } from './sheet';

/** Looks up cells so that one which reaches over several rows stands in each of them, as people see it. */
export interface MergedValues {
  at: (row: SheetRow, column: number) => Cell | undefined;
  /** The columns of which a cell was taken from a row above. */
  used: Set<number>;
}

/** Prepares it for the columns that may be filled from above. */
export function mergedValues(sheet: Sheet, fillable: ReadonlySet<number>): MergedValues {
  const from = new Map<string, Cell>();
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { fromRow, toRow, fromColumn, toColumn } of sheet.merged) {
    if (toRow === fromRow || !fillable.has(fromColumn) || toColumn !== fromColumn) continue;
    const top = rows.get(fromRow);
    const cell = top && cellAt(top, fromColumn);
    if (!cell || isBlank(cell.text)) continue;
    for (const { row } of sheet.rows)
      if (row > fromRow && row <= toRow) from.set(`${row}:${fromColumn}`, cell);
  }
  const used = new Set<number>();
  return {
    used,
    at: (row, column) => {
      const own = cellAt(row, column);
      if (own && !isBlank(own.text)) return own;
      const above = from.get(`${row.row}:${column}`);
      if (above) used.add(column);
      return above ?? own;
    },
  };
}
