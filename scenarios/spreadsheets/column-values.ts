import type { Header } from './find-header';
import { isBlank } from './plain-words';
import type { Sheet } from './sheet';

/** What stands in a column below the headings, without what is blank. */
export function valuesBelow(sheet: Sheet, header: Header | null, column: number): string[] {
  const from = header ? Math.max(...header.rows) : 0;
  return sheet.rows
    .filter(({ row }) => row > from)
    .map((row) => row.cells.find((cell) => cell.column === column)?.text.trim() ?? '')
    .filter((text) => !isBlank(text));
}

/** True for numbers and short codes: 1, 001, 12a, INJ-001, 1.10. */
export function areCodes(values: readonly string[]): boolean {
  const codes = values.filter((value) =>
    /^(?:\p{Lu}{0,6}[-_. #]?|\p{L}{1,6}[-_. #])\d{1,5}(?:[.-]\d{1,3})*[a-z]?$/u.test(value),
  );
  return values.length > 0 && codes.length >= values.length * 0.8;
}
