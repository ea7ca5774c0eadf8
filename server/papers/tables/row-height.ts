import type { Cell } from '../cell-text';

/** A line of ten-point type, in points. */
const linePoints = 13.5;
/** Excel knows no higher row. */
const maxPoints = 409;
/** Scripts whose letters are twice as wide as Latin ones. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * How high a row has to be for its texts to be read, in points. Spreadsheet programs do not find that out by themselves for
 * rows that they did not write.
 * @param widths of the columns, in characters.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string' ? linesOf(cell, widths[index] ?? 10) : 1,
  );
  return Math.min(maxPoints, Math.max(1, ...lines) * linePoints + 2);
}

function linesOf(text: string, width: number): number {
  const breaks = text.split(/\r\n|\r|\n/u);
  return breaks.reduce((sum, line) => {
    const letters = line.length + (line.match(wide)?.length ?? 0);
    return sum + Math.max(1, Math.ceil((letters * 1.12) / width));
  }, 0);
}
