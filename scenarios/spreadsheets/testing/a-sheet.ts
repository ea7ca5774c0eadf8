import type { Sheet, Workbook } from '../sheet';

/** A sheet of texts, row by row from 1; null and '' are cells with nothing in them. */
export function aSheet(rows: readonly (readonly (string | null)[])[], overrides: Partial<Sheet> = {}): Sheet {
  const read = rows.map((cells, index) => ({
    row: index + 1,
    hidden: false,
    cells: cells.flatMap((text, column) => (text === null || text === '' ? [] : [{ column, text }])),
  }));
  return {
    name: 'MSEL',
    hidden: false,
    rows: read.filter(({ cells }) => cells.length > 0),
    merged: [],
    hiddenColumns: [],
    lastRow: rows.length,
    lastColumn: Math.max(0, ...rows.map(({ length }) => length)),
    cutAtRow: null,
    cutCells: 0,
    ...overrides,
  };
}

/** A file of such sheets. */
export function aFile(...sheets: Sheet[]): Workbook {
  return { kind: 'xlsx', sheets, cutSheets: 0, macros: false, comments: false, guessedEncoding: null };
}
