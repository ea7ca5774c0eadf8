import type { SpreadsheetKey } from './spreadsheet-keys';

/** What was read from a spreadsheet, before anything is saved: the answer of the dry run on the command line and over HTTP. */
export interface SpreadsheetReport {
  /** Every sheet of the file, in its order; those that people see stand before hidden ones where one is chosen. */
  sheets: SheetSummary[];
  mapping: SheetMapping;
  /** In the order of their rows, whatever their times and ids say. */
  injects: ImportedInject[];
  /** Everything that a person should look at; every row with something in it that became no inject is among them. */
  warnings: SpreadsheetWarning[];
}

/** One sheet. */
export interface SheetSummary {
  name: string;
  hidden: boolean;
  /** Number of the last row that holds something, as the sheet counts them; 0 where it is empty. */
  rows: number;
  /** Number of the last column that holds something; 0 where it is empty. */
  columns: number;
  /** True for the one that was read. */
  chosen: boolean;
}

/** Which column was read as what. */
export interface SheetMapping {
  /** The name of the sheet that was read; null where there was none to read. */
  sheet: string | null;
  /** The row with the headings, counted from 1; null where there is none. `guessed` is false where a person said it. */
  header: { row: number | null; guessed: boolean };
  columns: Partial<Record<SpreadsheetKey, MappedColumn>>;
  /** The columns that hold something and were read as nothing of these: each inject keeps them under `more`. */
  others: { column: string; heading: string | null }[];
}

/** A column that was read as something: its letter, what stands above it, and whether that was guessed. */
export interface MappedColumn {
  column: string;
  heading: string | null;
  guessed: boolean;
  /**
   * Why a guess is less than sure: only the `words` of the heading allow it, or nothing but the `content` of the column
   * speaks for it. Absent where the heading says so, or a person.
   */
  by?: 'words' | 'content';
}

/**
 * How a time was written: of a day (`wall`), counted from the start or another day or hour (`relative`), a military
 * date-time group (`dtg`), with its date (`date`), or not as a time that could be read (`none`).
 */
export type ImportedTimeKind = 'wall' | 'relative' | 'dtg' | 'date' | 'none';

/** When an inject is due, as its time was understood. */
export interface ImportedTime {
  as: ImportedTimeKind;
  /**
   * `wall`, `dtg` and `date`: minutes since midnight of that day (24:00 is 1440). `relative`: minutes since that from
   * which it counts, negative before it. null where it cannot be said.
   */
  minute: number | null;
  /** The day as YYYY-MM-DD, where `as` is `dtg` or `date` and the sheet leaves no doubt about it. */
  day?: string;
  /** The zone as written: Z, A, J, +02:00. */
  zone?: string;
}

/** One inject as it stands in the sheet. Fields beside those that are always there are absent where the sheet has nothing. */
export interface ImportedInject {
  /** The row, counted from 1. */
  row: number;
  /** Exactly as in the sheet, zeros and all; null where it has none. */
  id: string | null;
  /** A number that stands beside the id. */
  number?: string;
  /** Exactly as in the sheet; empty where it has none. */
  time: string;
  when: ImportedTime;
  /** Empty where the sheet has none. */
  title: string;
  /** Empty where the sheet has none. */
  text: string;
  from: string | null;
  /** One name each; empty where the sheet names nobody. */
  to: string[];
  method: string | null;
  type?: string;
  expectedAction?: string;
  objective?: string;
  controller?: string;
  notes?: string;
  status?: string;
  phase?: string;
  trigger?: string;
  location?: string;
  date?: string;
  scenarioTime?: string;
  duration?: string;
  /** The section row under which it stands. */
  section?: string;
  /** Every other column by its heading; by its letter where it has none. */
  more: Record<string, string>;
}

/** Something to look at. */
export interface SpreadsheetWarning {
  /** Stable: screens and programs may rely on it. docs/scenarios.md lists them. */
  code: SpreadsheetWarningCode;
  /** null where it is about the whole file. */
  sheet: string | null;
  /** Counted from 1; null where it is about no single row. */
  row: number | null;
  /** Its letter; null where it is about no single column. */
  column: string | null;
  /** One sentence that says what it is and what to do about it. */
  message: string;
}

/** What can be warned of. */
export const spreadsheetWarningCodes = [
  'cell-error',
  'column-hidden',
  'columns-cut',
  'comments',
  'duplicate-heading',
  'duplicate-id',
  'empty-sheet',
  'encoding-guessed',
  'formula',
  'formula-without-value',
  'header-repeated',
  'macros',
  'marker-row',
  'merged-cells',
  'no-header',
  'no-recipient',
  'no-text',
  'not-an-msel',
  'note-row',
  'question',
  'recipient-doubtful',
  'rows-cut',
  'row-hidden',
  'row-skipped',
  'section-row',
  'sheet-hidden',
  'sheets-alike',
  'sheets-cut',
  'time-approximate',
  'time-backward',
  'time-doubtful',
  'time-missing',
  'time-not-understood',
  'type-unknown',
] as const;
/** The code of a warning. */
export type SpreadsheetWarningCode = (typeof spreadsheetWarningCodes)[number];

/** Why nothing could be read from a file: a stable code and one sentence that says what to do. */
export interface SpreadsheetRefusal {
  code: string;
  message: string;
}

/** What a person decides instead of the guess. */
export interface SpreadsheetChoices {
  /** The name of the sheet; absent: guessed. */
  sheet?: string;
  /** The row of the headings, counted from 1; null: there is none; absent: guessed. */
  header?: number | null;
  /** For each key a column by its letter or its heading, or null for none; the keys that are absent are guessed. */
  columns?: Partial<Record<SpreadsheetKey, string | null>>;
}
