import type { SpreadsheetChoices, SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { readSpreadsheet } from '../read-spreadsheet';
import { aFile, aSheet } from './a-sheet';

/** Reads rows as the one sheet of a file. */
export const readRowsOf = (rows: (string | null)[][], choices?: SpreadsheetChoices): SpreadsheetReport =>
  readSpreadsheet(aFile(aSheet(rows)), choices);

/** The column that each key was read from. */
export const lettersOf = ({ mapping }: SpreadsheetReport): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping.columns).map(([key, { column }]) => [key, column]));
