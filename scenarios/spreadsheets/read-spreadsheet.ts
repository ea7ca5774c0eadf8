import type { SpreadsheetChoices, SpreadsheetReport } from '../../exercise/authoring/spreadsheet-report';
import { chooseSheet, summaries } from './choose-sheet';
import { findHeader, type Header, headerOfRow } from './find-header';
import { mapColumns } from './map-columns';
import { mayBeRead } from './may-be-read';
import { readRows } from './read-rows';
import type { Sheet, Workbook } from './sheet';
import { SpreadsheetError } from './spreadsheet-error';
import { warnOfColumns, warnOfFile } from './warn-of-file';
import { warningsAbout } from './warnings';

/**
 * Reads a spreadsheet as a list of injects. What a person chose is taken, the rest is guessed and marked as guessed.
 * Nothing is put in another order, and every row that holds something is an inject, a heading or warned of.
 *
 * @throws SpreadsheetError where nothing could be read
 */
export function readSpreadsheet(workbook: Workbook, choices: SpreadsheetChoices = {}): SpreadsheetReport {
  const { sheet, alike } = chooseSheet(workbook, choices);
  const warnings = warningsAbout(sheet.name);
  const file = warningsAbout(null);
  warnOfFile(workbook, sheet, alike, warnings, file);
  const header = headerOf(sheet, choices);
  const columns = mapColumns(sheet, header, choices);
  const mapping = {
    sheet: sheet.name,
    header: { row: header?.row ?? null, guessed: choices.header === undefined },
    columns: columns.mapped,
    others: columns.others.map(({ column, heading }) => ({ column, heading })),
  };
  const canRead = mayBeRead(sheet, header, columns, choices, warnings);
  if (canRead) warnOfColumns(sheet, header, columns, warnings);
  const injects = canRead ? readRows(sheet, header, columns, warnings) : [];
  if (canRead && header && injects.length === 0) {
    warnings.add(
      'question',
      null,
      null,
      `Where are the injects? No row below the headings of the sheet “${sheet.name}” is one: choose another sheet, or the row in which the headings stand.`,
    );
  }
  return { sheets: summaries(workbook, sheet), mapping, injects, warnings: [...file.all, ...warnings.all] };
}

function headerOf(sheet: Sheet, { header }: SpreadsheetChoices): Header | null {
  if (header === undefined) return findHeader(sheet);
  if (header === null) return null;
  const found = headerOfRow(sheet, header);
  if (found) return found;
  throw new SpreadsheetError(
    'header-unknown',
    `Row ${header} of the sheet “${sheet.name}” holds nothing: name the row with the headings, or say that there is none.`,
  );
}
