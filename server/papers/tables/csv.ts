import { type Options, stringify } from 'csv-stringify/sync';
import { type Cell, csvText } from '../cell-text';
import type { Table } from './table';

/** As Excel expects CSV: fields with commas, line breaks or marks in quotation marks, lines that end in CRLF. */
const format: Options = { record_delimiter: 'windows', quoted_match: /[\n\r\t;]/u };

/** Stands before CSV, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** Rows of CSV, each with its line end. Texts that look like formulas are kept from being computed. */
export function csvRows(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? csvText(cell) : cell))),
    format,
  );
}

/** A whole table as a CSV file: the lines above it, its head, its rows. */
export function csvOf({ above, columns, rows }: Table): string {
  return byteOrderMark + csvRows([...above.map((line) => [line]), columns.map(({ head }) => head), ...rows]);
}
