import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import { matchHeading } from './headings/match-heading';
import { isMark } from './mark-columns';
import { isBlank } from './plain-words';
import type { Cell, Sheet, SheetRow } from './sheet';
import { readTime } from './times/read-time';

/** The headings of a sheet: by column what stands there, and the rows that they stand in. */
export interface Header {
  /** The row that names most columns. */
  row: number;
  /** All rows that headings were taken from: two where a second one names groups or parts. */
  rows: number[];
  headings: Map<number, string>;
}

/** How many rows from the top may hold the headings. */
const searched = 60;
/** The longest text that is still taken for a heading. */
const longest = 60;

/**
 * The row with the headings: one that names two columns at least in words that are known, else a first row of texts over
 * rows of which one column holds times. null where there is neither.
 */
export function findHeader(sheet: Sheet): Header | null {
  const rows = sheet.rows.slice(0, searched);
  const scored = rows.map((row) => ({ row, known: keysIn(row).size }));
  const most = Math.max(0, ...scored.map(({ known }) => known));
  const best = scored.find(({ known }) => known === most)?.row;
  if (best && most > 1) return headerAt(sheet, best);
  const first = rows.find((row) => filledIn(row).length > 1);
  if (!first || !standsOverTimes(sheet, first)) return null;
  return { row: first.row, rows: [first.row], headings: headingsOf(first) };
}

/** The headings in a row that a person named. */
export function headerOfRow(sheet: Sheet, number: number): Header | null {
  const row = sheet.rows.find((each) => each.row === number);
  if (!row) return null;
  return { row: number, rows: [number], headings: headingsOf(row) };
}

/** The different keys that the cells of a row may stand for. */
export function keysIn(row: SheetRow): Set<SpreadsheetKey> {
  const texts = row.cells.map(({ text }) => text.trim()).filter((text) => !isBlank(text));
  const long = texts.filter((text) => text.length > longest).length;
  if (long > texts.length / 3) return new Set();
  // Times and amounts stand below headings, never among them.
  if (row.cells.some(isValue)) return new Set();
  const keys = texts.flatMap((text) => matchHeading(text)[0]?.key ?? []);
  return new Set(keys);
}

function isValue(cell: Cell): boolean {
  if (!/\d/u.test(cell.text)) return false;
  if (/^\s*\d{2,}(?:[.,]\d+)?\s*$/u.test(cell.text)) return true;
  const { time, doubt } = readTime(cell, false);
  return time.as !== 'none' && doubt === undefined;
}

const filledIn = ({ cells }: SheetRow) => cells.filter(({ text }) => !isBlank(text));

/** A row of short texts, all different, over rows of which one column holds times: headings, whatever their language. */
function standsOverTimes(sheet: Sheet, row: SheetRow): boolean {
  const filled = filledIn(row);
  const areHeadings =
    filled.every(({ text }) => text.trim().length <= longest && !/\d/u.test(text)) &&
    new Set(filled.map(({ text }) => text.trim())).size === filled.length;
  if (!areHeadings) return false;
  const below = sheet.rows.filter((each) => each.row > row.row).slice(0, 10);
  return filled.some((cell) => {
    // A word for no time, or for the start, stands among times and not above them.
    const own = readTime(cell, false);
    if (own.time.as !== 'none' || own.doubt?.code === 'time-missing') return false;
    const times = below.filter((each) => {
      const read = readTime(
        each.cells.find(({ column }) => column === cell.column),
        false,
      );
      return read.time.as !== 'none' && !read.doubt;
    });
    return times.length > below.length / 2;
  });
}

function headerAt(sheet: Sheet, row: SheetRow): Header {
  const headings = headingsOf(row);
  const rows = [row.row];
  const index = sheet.rows.indexOf(row);
  const [above, below] = [sheet.rows[index - 1], sheet.rows[index + 1]];
  if (above && above.row === row.row - 1 && isHeadingRow(above)) addFrom(above, headings, rows);
  if (
    below &&
    below.row === row.row + 1 &&
    (continues(below, headings) || standsUnderGroups(sheet, row, below))
  )
    addFrom(below, headings, rows);
  return { row: row.row, rows: rows.sort((one, other) => one - other), headings };
}

const isHeadingRow = (row: SheetRow) => keysIn(row).size > 0 && row.cells.length > 1;

/** A second row of headings stands only under columns without a heading of their own, or names the parts of a group. */
function continues(row: SheetRow, headings: Map<number, string>): boolean {
  const filled = row.cells.filter(({ text }) => !isBlank(text));
  return (
    keysIn(row).size > 0 &&
    filled.every(({ column, text }) => !headings.has(column) || matchHeading(text).length > 0) &&
    filled.some(({ column }) => !headings.has(column))
  );
}

/** Names under cells of the headings that reach over several columns, and nothing under the others. */
function standsUnderGroups(sheet: Sheet, head: SheetRow, below: SheetRow): boolean {
  const groups = sheet.merged.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow === head.row && toRow === head.row && toColumn > fromColumn,
  );
  const filled = filledIn(below);
  return (
    filled.length > 1 &&
    filled.every(
      ({ column, text }) =>
        text.trim().length <= longest &&
        /\p{L}/u.test(text) &&
        !isMark(text) &&
        groups.some(({ fromColumn, toColumn }) => column >= fromColumn && column <= toColumn),
    )
  );
}

function addFrom(row: SheetRow, headings: Map<number, string>, rows: number[]): void {
  const added = headingsOf(row);
  const isBelow = row.row > (rows[0] ?? 0);
  // The heading of a group stands over the first of its columns, and nothing over the next.
  const isGroup = (column: number) => isBelow && added.has(column + 1) && !headings.has(column + 1);
  const groups = [...headings.keys()].filter(isGroup);
  for (const [column, heading] of added) {
    const own = headings.get(column);
    if (own !== undefined && !groups.includes(column)) continue;
    headings.set(column, heading);
    if (!rows.includes(row.row)) rows.push(row.row);
  }
}

function headingsOf(row: SheetRow): Map<number, string> {
  return new Map(
    row.cells
      .filter(({ text }) => !isBlank(text))
      .map(({ column, text }) => [column, text.replace(/\s+/gu, ' ').trim()]),
  );
}
