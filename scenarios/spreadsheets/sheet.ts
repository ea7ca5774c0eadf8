/** One cell that holds something. */
export interface Cell {
  /** Counted from 0. */
  column: number;
  /** What the sheet shows, as far as its format could be followed; never trimmed. */
  text: string;
  /** The number behind it, days since 1899-12-30 where it is a date; absent for texts. */
  number?: number;
  /** Whether its format shows a date, a time of day or both; absent for plain numbers and texts. */
  shows?: 'date' | 'time' | 'date-time';
  /** A value that a formula left when the file was last saved. */
  formula?: true;
  /** A formula whose value was not saved: the text is empty. */
  unsaved?: true;
  /** The text is an error of the sheet, as #REF!. */
  error?: true;
}

/** One row that holds something. */
export interface SheetRow {
  /** Counted from 1, as the sheet does. */
  row: number;
  hidden: boolean;
  /** In the order of their columns. */
  cells: Cell[];
}

/** Cells that were made one, by their first and last row (from 1) and column (from 0). */
export interface MergedCells {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** One sheet, as it was read within the limits. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: SheetRow[];
  merged: MergedCells[];
  /** Counted from 0. */
  hiddenColumns: number[];
  /** The number of the last row that holds something. */
  lastRow: number;
  /** The number of the last column that holds something. */
  lastColumn: number;
  /** The row at which reading stopped, because there were more than anybody's MSEL has; null where it was read to its end. */
  cutAtRow: number | null;
  /** How many cells stand to the right of the columns that are read. */
  cutCells: number;
}

/** A file, read. */
export interface Workbook {
  kind: 'xlsx' | 'csv';
  sheets: Sheet[];
  /** How many sheets were left unread, because there were more than anybody's MSEL has. */
  cutSheets: number;
  /** It carries macros, which were not read. */
  macros: boolean;
  /** Its cells carry comments, which were not read. */
  comments: boolean;
  /** The encoding of a text file where it had to be guessed; null otherwise. */
  guessedEncoding: string | null;
}

/** The text of a cell without the spaces around it; empty where there is no such cell. */
export function textAt(row: SheetRow, column: number): string {
  return cellAt(row, column)?.text.trim() ?? '';
}

/** The cell in a column. */
export function cellAt(row: SheetRow, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column);
}
