import type { Sheet, Workbook } from '../../../scenarios/spreadsheets/sheet';
import type { FileKind } from '../file-kind';
import { emptySheet, KeptCells, type KeptSoFar } from '../kept-cells';
import { spreadsheetLimits } from '../limits';
import { damaged, InflatedBytes, unzipParts } from '../unzip-parts';
import { sharedStringsPart } from './shared-strings';
import { sheetPart } from './sheet-part';
import { type Styles, stylesPart } from './styles';
import { relationsPart, type WorkbookPart, workbookPart } from './workbook-part';

/**
 * Reads a workbook: in a first pass what names the sheets and what cells refer to, in a second the sheets themselves.
 * Pictures, macros, charts and everything else stay packed.
 *
 * @param kind where in the zip file the workbook's own part lies, and what it carries
 * @throws SpreadsheetError
 */
export function readXlsx(
  bytes: Uint8Array,
  { workbook: path, macros, comments }: Extract<FileKind, { kind: 'xlsx' }>,
): Workbook {
  const inflated = new InflatedBytes();
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const own = path.slice(folder.length + (folder === '' ? 0 : 1));
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`).toLowerCase();
  const workbook: WorkbookPart = { sheets: [], date1904: false };
  const relations = new Map<string, string>();
  const strings: string[] = [];
  const styles: Styles = { patterns: [] };
  unzipParts(bytes, inflated, (name) => {
    const lower = name.toLowerCase();
    if (name === path) return workbookPart(workbook);
    if (lower === inFolder(`_rels/${own}.rels`)) return relationsPart(relations, folder);
    if (lower === inFolder('sharedStrings.xml')) return sharedStringsPart(strings);
    return lower === inFolder('styles.xml') ? stylesPart(styles) : null;
  });
  const listed = workbook.sheets.slice(0, spreadsheetLimits.sheets);
  const parts = new Map<string, Sheet>();
  const sheets = listed.flatMap(({ name, hidden, relation }) => {
    const part = relations.get(relation);
    if (part === undefined) return [];
    const sheet = emptySheet(name, hidden);
    parts.set(part.toLowerCase(), sheet);
    return [sheet];
  });
  if (sheets.length === 0) throw damaged();
  const world = { strings, patterns: styles.patterns, date1904: workbook.date1904 };
  const soFar: KeptSoFar = { cells: 0, characters: 0 };
  unzipParts(bytes, inflated, (name) => {
    const sheet = parts.get(name.toLowerCase());
    return sheet ? sheetPart(sheet, world, new KeptCells(sheet, soFar)) : null;
  });
  for (const sheet of sheets) sheet.rows.sort((one, other) => one.row - other.row);
  return {
    kind: 'xlsx',
    sheets,
    cutSheets: workbook.sheets.length - listed.length,
    macros,
    comments,
    guessedEncoding: null,
  };
}
