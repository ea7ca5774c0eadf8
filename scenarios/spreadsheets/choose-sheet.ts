import type { SpreadsheetKey } from '../../exercise/authoring/spreadsheet-keys';
import type { SheetSummary, SpreadsheetChoices } from '../../exercise/authoring/spreadsheet-report';
import { findHeader, keysIn } from './find-header';
import { isBlank, plainWords } from './plain-words';
import type { Sheet, Workbook } from './sheet';
import { SpreadsheetError } from './spreadsheet-error';

const names =
  /\b(?:msel|mel|mil|injects?|main events?|events?|chrono(?:gramme)?|drehbuch|einlagen|inyectos?|eventos|deroule|scenario)\b/u;

interface Looked {
  sheet: Sheet;
  /** How much it looks like a list of injects. */
  likeness: number;
  /** The headings that it has, for comparing. */
  headings: string;
  /** They name a time, what happens, and to or from whom or how. */
  isList: boolean;
}

/** The sheet that is read, and those that look just like it. */
export interface ChosenSheet {
  sheet: Sheet;
  alike: string[];
}

/**
 * Chooses the sheet that looks most like a list of injects: by its headings, then by its name. A hidden one is taken only
 * where no other holds anything. Among equals the first.
 *
 * @throws SpreadsheetError where a sheet is named that is not there, or none holds anything
 */
export function chooseSheet({ sheets }: Workbook, choices: SpreadsheetChoices): ChosenSheet {
  if (choices.sheet !== undefined) return { sheet: sheetNamed(sheets, choices.sheet), alike: [] };
  const looked = sheets
    .map(lookAt)
    .filter(({ sheet }) => sheet.rows.some((row) => row.cells.some(({ text }) => !isBlank(text))));
  const visible = looked.filter(({ sheet }) => !sheet.hidden);
  const offered = visible.length > 0 ? visible : looked;
  const [first] = offered;
  if (!first) {
    throw new SpreadsheetError(
      'empty',
      'No sheet of this file holds anything: check that it is the right file and that it was saved.',
    );
  }
  const best = offered.reduce((one, other) => (other.likeness > one.likeness ? other : one), first);
  const alike = offered.filter(
    (each) =>
      each !== best &&
      ((best.headings !== '' && each.headings === best.headings) || (best.isList && each.isList)),
  );
  return { sheet: best.sheet, alike: alike.map(({ sheet }) => sheet.name) };
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => plainWords(sheet.name) === plainWords(name));
  if (found) return found;
  const all = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  throw new SpreadsheetError(
    'sheet-unknown',
    `There is no sheet “${name}” in this file: choose one of ${all}.`,
  );
}

function lookAt(sheet: Sheet): Looked {
  const header = findHeader(sheet);
  const row = sheet.rows.find((each) => each.row === header?.row);
  const keys = row ? keysIn(row) : new Set<SpreadsheetKey>();
  const told: readonly SpreadsheetKey[] = ['time', 'to', 'text', 'title'];
  const says = told.filter((key) => keys.has(key)).length;
  const likeness =
    keys.size + says + (names.test(plainWords(sheet.name)) ? 2 : 0) + (sheet.rows.length > 1 ? 1 : 0);
  const headings = keys.size >= 3 ? [...(header?.headings.values() ?? [])].map(plainWords).join('|') : '';
  const has = (...some: SpreadsheetKey[]) => some.some((key) => keys.has(key));
  const isList = has('time') && has('text', 'title') && has('to', 'from', 'method') && sheet.rows.length > 1;
  return { sheet, likeness, headings, isList };
}

/** Every sheet as the report lists it. */
export function summaries({ sheets }: Workbook, chosen: Sheet | null): SheetSummary[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.lastRow,
    columns: sheet.lastColumn,
    chosen: sheet === chosen,
  }));
}
