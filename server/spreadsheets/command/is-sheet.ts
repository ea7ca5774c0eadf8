import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { fileKind } from '../file-kind';

/**
 * Whether a file is a list in rows and columns, and no scenario. A text is one by its name: JSON is no sheet.
 *
 * @throws SpreadsheetError where it is neither, with one sentence that says what to do: an old workbook, a PDF
 */
export function isSheet(bytes: Uint8Array, name: string): boolean {
  if (bytes.length === 0) return false;
  try {
    const kind = fileKind(bytes);
    return kind.kind === 'xlsx' || /\.(?:csv|tsv|tab|txt)$/iu.test(name);
  } catch (thrown) {
    // A package is a zip file, too; its own reader says what is wrong with it.
    const mayBePackage = thrown instanceof SpreadsheetError && ofPackages.has(thrown.code);
    if (mayBePackage) return false;
    throw thrown;
  }
}

const ofPackages: ReadonlySet<string> = new Set([
  'not-a-spreadsheet',
  'archive',
  'damaged',
  'too-many-parts',
]);
