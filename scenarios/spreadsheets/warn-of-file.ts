import { lettersOf } from './column-letters';
import type { Header } from './find-header';
import type { Columns } from './map-columns';
import { isBlank, plainWords } from './plain-words';
import type { Sheet, Workbook } from './sheet';
import type { Warnings } from './warnings';

/** Warns of what is about the whole file or the whole sheet. */
export function warnOfFile(
  workbook: Workbook,
  sheet: Sheet,
  alike: readonly string[],
  { add }: Warnings,
  file: Warnings,
): void {
  if (workbook.macros)
    file.add('macros', null, null, 'The file carries macros: they were neither read nor run.');
  if (workbook.comments)
    file.add(
      'comments',
      null,
      null,
      'Cells of the file carry comments, which were not read: put what matters of them into a column.',
    );
  if (workbook.cutSheets > 0)
    file.add(
      'sheets-cut',
      null,
      null,
      `The last ${workbook.cutSheets} sheets of the file were not read, because there are more than are read: save the sheet with the injects as a file of its own if it is among them.`,
    );
  if (workbook.guessedEncoding) {
    file.add(
      'encoding-guessed',
      null,
      null,
      `The file does not say how its letters are written: ${workbook.guessedEncoding} was guessed. Check names with accents.`,
    );
  }
  if (sheet.hidden)
    add('sheet-hidden', null, null, `The sheet “${sheet.name}” is hidden and was read all the same.`);
  if (alike.length > 0) {
    const others = alike.map((name) => `“${name}”`).join(', ');
    add(
      'sheets-alike',
      null,
      null,
      `The sheet “${sheet.name}” was read; ${others} ${alike.length === 1 ? 'looks' : 'look'} like a list of injects, too. Choose the sheet that is meant, and read the others after it.`,
    );
  }
  if (sheet.cutAtRow !== null) {
    add(
      'rows-cut',
      sheet.cutAtRow,
      null,
      `Reading stopped at row ${sheet.cutAtRow}, because more rows hold something than are read: the rows from there on are not in the result.`,
    );
  }
  if (sheet.cutCells > 0) {
    add(
      'columns-cut',
      null,
      null,
      `${sheet.cutCells} cells stand to the right of column ${lettersOf(Math.max(0, sheet.lastColumn - 1))}, further than is read: they are not in the result.`,
    );
  }
}

/** Warns of what is about whole columns. */
export function warnOfColumns(
  sheet: Sheet,
  header: Header | null,
  columns: Columns,
  { add }: Warnings,
): void {
  const first = header ? Math.max(...header.rows) : 0;
  const formulas = new Map<number, number>();
  for (const { row, cells } of sheet.rows) {
    if (row > first)
      for (const { column, formula } of cells)
        if (formula) formulas.set(column, (formulas.get(column) ?? 0) + 1);
  }
  for (const [column, count] of formulas) {
    const letter = lettersOf(column);
    add(
      'formula',
      null,
      letter,
      `${count === 1 ? 'One cell' : `${count} cells`} of column ${letter} came from a formula: the value that was last saved was taken, and nothing was calculated.`,
    );
  }
  const used = new Set([...Object.values(columns.at), ...columns.others.map(({ number }) => number)]);
  for (const column of sheet.hiddenColumns) {
    const isFilled =
      used.has(column) &&
      sheet.rows.some(({ cells }) => cells.some((cell) => cell.column === column && !isBlank(cell.text)));
    if (isFilled)
      add(
        'column-hidden',
        null,
        lettersOf(column),
        `Column ${lettersOf(column)} is hidden in the sheet and was read all the same.`,
      );
  }
  const seen = new Map<string, number>();
  for (const [column, heading] of header?.headings ?? []) {
    const before = seen.get(plainWords(heading));
    if (before === undefined) seen.set(plainWords(heading), column);
    else
      add(
        'duplicate-heading',
        header?.row ?? null,
        lettersOf(column),
        `The columns ${lettersOf(before)} and ${lettersOf(column)} have the same heading “${heading}”: check which one is meant.`,
      );
  }
}
