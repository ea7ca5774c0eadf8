import type { SpreadsheetWarning, SpreadsheetWarningCode } from '../../exercise/authoring/spreadsheet-report';

/** Collects what is to be looked at. */
export interface Warnings {
  all: SpreadsheetWarning[];
  add: (code: SpreadsheetWarningCode, row: number | null, column: string | null, message: string) => void;
}

/** Collects warnings about one sheet; null is the whole file. */
export function warningsAbout(sheet: string | null): Warnings {
  const all: SpreadsheetWarning[] = [];
  return {
    all,
    add: (code, row, column, message) => {
      all.push({ code, sheet, row, column, message });
    },
  };
}

/** A text as a warning quotes it: one line, not too long. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}
