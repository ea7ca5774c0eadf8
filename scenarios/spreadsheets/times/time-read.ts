import type { ImportedTime, SpreadsheetWarningCode } from '../../../exercise/authoring/spreadsheet-report';

/** A time as it was understood, and what is doubtful about it. */
export interface TimeRead {
  time: ImportedTime & { text: string };
  doubt?: { code: SpreadsheetWarningCode; why: string };
}

/** A time without the text that it stands for: what the single notations give. */
export type ReadAs = ImportedTime;

/** Minutes of a day. */
export const dayMinutes = 1440;
