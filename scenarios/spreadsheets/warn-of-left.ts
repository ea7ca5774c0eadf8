import type { SpreadsheetWarningCode } from '../../exercise/authoring/spreadsheet-report';
import type { RowKind } from './classify-row';
import { lettersOf } from './column-letters';
import type { SheetRow } from './sheet';
import { quoted, type Warnings } from './warnings';

/** What a row is that became no inject. */
export type Left = Exclude<RowKind, { kind: 'inject' }>;

/** Tells of a row that became no inject; rows of tick boxes are told of together, by `warnOfBoxes`. */
export function warnOfLeft({ row, cells }: SheetRow, kind: Left, warnings: Warnings): void {
  for (const { column, text, error } of cells) if (error) warnOfError(row, column, text, warnings);
  const said = whyLeft(row, kind);
  if (said) warnings.add(said.code, row, null, said.message);
}

function whyLeft(row: number, kind: Left): { code: SpreadsheetWarningCode; message: string } | null {
  switch (kind.kind) {
    case 'empty':
    case 'boxes':
      return null;
    case 'header':
      return { code: 'header-repeated', message: `Row ${row} repeats the headings and was left out.` };
    case 'section':
      return {
        code: 'section-row',
        message: `Row ${row} was taken for the heading of a section: ${quoted(kind.text)}.`,
      };
    case 'marker':
      return {
        code: 'marker-row',
        message: `Row ${row} says ${quoted(kind.text)} to nobody and was taken for a mark, not for an inject.`,
      };
    case 'note':
      return {
        code: 'note-row',
        message: `Row ${row} was taken for a note and left out: ${quoted(kind.text)}.`,
      };
    case 'skipped':
      return { code: 'row-skipped', message: `Row ${row} was skipped: ${kind.why}.` };
  }
}

/** Tells of a cell that shows an error. */
export function warnOfError(row: number, column: number, text: string, { add }: Warnings): void {
  const letter = lettersOf(column);
  add(
    'cell-error',
    row,
    letter,
    `Cell ${letter}${row} shows ${text}, an error of the spreadsheet, and was read as empty.`,
  );
}

/** Tells of rows that hold tick boxes alone, a sentence for those that follow each other: some programs save hundreds. */
export function warnOfBoxes(rows: readonly number[], { add }: Warnings): void {
  let from = rows[0];
  rows.forEach((row, index) => {
    if (from === undefined || rows[index + 1] === row + 1) return;
    const many = from === row ? `Row ${row} holds a tick box` : `Rows ${from} to ${row} hold tick boxes`;
    add(
      'row-skipped',
      from,
      null,
      `${many} and nothing else, and ${from === row ? 'was' : 'were'} left out.`,
    );
    from = rows[index + 1];
  });
}
