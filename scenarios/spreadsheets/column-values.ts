import type { Header } from './find-header';
import { isBlank } from './plain-words';
import type { Cell, Sheet } from './sheet';

type CellInRow = { row: number; cell: Cell };
/** Sheets that were gone through once: a wide one has hundreds of columns, and each is looked at. */
const goneThrough = new WeakMap<Sheet, Map<number, CellInRow[]>>();

/** The cells of each column, with their rows. */
export function cellsByColumn(sheet: Sheet): ReadonlyMap<number, readonly CellInRow[]> {
  const known = goneThrough.get(sheet);
  if (known) return known;
  const columns = new Map<number, CellInRow[]>();
  for (const { row, cells } of sheet.rows) {
    for (const cell of cells) {
      const column = columns.get(cell.column);
      if (column) column.push({ row, cell });
      else columns.set(cell.column, [{ row, cell }]);
    }
  }
  goneThrough.set(sheet, columns);
  return columns;
}

/** The cells of a column below the headings. */
export function cellsBelow(sheet: Sheet, header: Header | null, column: number): Cell[] {
  const from = header ? Math.max(...header.rows) : 0;
  const cells = cellsByColumn(sheet).get(column) ?? [];
  return cells.flatMap(({ row, cell }) => (row > from ? [cell] : []));
}

/** What stands in a column below the headings, without what is blank. */
export function valuesBelow(sheet: Sheet, header: Header | null, column: number): string[] {
  return cellsBelow(sheet, header, column)
    .map(({ text }) => text.trim())
    .filter((text) => !isBlank(text));
}

/** True for numbers and short codes: 1, 001, 12a, INJ-001, 1.10. */
export function areCodes(values: readonly string[]): boolean {
  const codes = values.filter((value) =>
    /^(?:\p{Lu}{0,6}[-_. #]?|\p{L}{1,6}[-_. #])\d{1,5}(?:[.-]\d{1,3})*[a-z]?$/u.test(value),
  );
  return values.length > 0 && codes.length >= values.length * 0.8;
}
