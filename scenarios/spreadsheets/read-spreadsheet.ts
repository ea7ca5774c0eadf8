import type { SpreadsheetChoices, SpreadsheetReport } from '../../exercise/authoring/spreadsheet-report';
import { chooseSheet, summaries } from './choose-sheet';
import { findHeader, type Header, headerOfRow } from './find-header';
import { isNoMsel } from './is-no-msel';
import { type Columns, mapColumns } from './map-columns';
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
  const canRead = mayBeRead(sheet, header, columns, choices, warnings.add);
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

/** Whether the rows can be taken for injects at all; where they cannot, it says what to decide. */
function mayBeRead(
  sheet: Sheet,
  header: Header | null,
  { at }: Columns,
  choices: SpreadsheetChoices,
  add: ReturnType<typeof warningsAbout>['add'],
): boolean {
  const isSaid = Object.keys(choices.columns ?? {}).length > 0;
  if (!header && choices.header === undefined) {
    add(
      'no-header',
      null,
      null,
      `No row of the sheet “${sheet.name}” was found to hold headings: the columns were guessed by what stands in them. Say which row holds them, or that there is none, and which column is what.`,
    );
  }
  if (at.title === undefined && at.text === undefined) {
    add(
      'question',
      null,
      null,
      `Which column of the sheet “${sheet.name}” says what happens? None was found: name the column of the titles or of the texts.`,
    );
    return false;
  }
  if (!isSaid && header && isNoMsel(header, at)) {
    add(
      'not-an-msel',
      null,
      null,
      `The sheet “${sheet.name}” looks like a list of something else: no column says when something happens, to whom it goes or how. If it is a list of injects, say which column is what.`,
    );
    return false;
  }
  if (!isSaid && !header && at.time === undefined) {
    add(
      'question',
      null,
      null,
      `Is the sheet “${sheet.name}” a list of injects? It has neither headings nor times: say which column is what, and it is read.`,
    );
    return false;
  }
  if (!isSaid && !header) {
    add(
      'question',
      null,
      null,
      'Is the guess right? Without headings it is easily wrong: check what each column was taken for.',
    );
  }
  return true;
}
