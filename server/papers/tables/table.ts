import type { Cell } from '../cell-text';

/** A column of a table: what stands above it, and how wide it is in a spreadsheet, in characters. */
export interface Column {
  head: string;
  width: number;
}

/** A table that is written to CSV or stands on a sheet of a workbook. Every row has one cell for each column. */
export interface Table {
  /** What the sheet is called. */
  name: string;
  columns: Column[];
  rows: Cell[][];
  /** Lines above the table, each in a row of its own: what this is, and what it is not. */
  above: string[];
}
