import type { Workbook } from '../../scenarios/spreadsheets/sheet';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { decodeText } from './csv/decode-text';
import { readCsv } from './csv/read-csv';
import { fileKind, refuseOtherTexts } from './file-kind';
import { inMegabytes, spreadsheetLimits } from './limits';
import { readXlsx } from './xlsx/read-xlsx';

/**
 * Reads a file as a workbook, whatever it calls itself.
 *
 * @param name the file's name, which a text's one sheet is called by
 * @throws SpreadsheetError where it cannot be read, with one sentence that says what to do
 */
export function readFile(bytes: Uint8Array, name: string): Workbook {
  if (bytes.length > spreadsheetLimits.file) throw tooBig(bytes.length);
  const kind = fileKind(bytes);
  if (kind.kind === 'xlsx') return readXlsx(bytes, kind);
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw new SpreadsheetError(
      'not-a-spreadsheet',
      'The file is no spreadsheet that is known here: save the list of injects as XLSX or CSV from a spreadsheet program.',
    );
  }
  refuseOtherTexts(decoded.text);
  return readCsv(decoded, name.replace(/^.*[/\\]/u, '').replace(/\.[^.]+$/u, '') || 'CSV');
}

/** What is said of a file that is too large to be read at all. */
export function tooBig(bytes: number): SpreadsheetError {
  return new SpreadsheetError(
    'file-too-big',
    `The file has ${inMegabytes(bytes)} and may have ${inMegabytes(spreadsheetLimits.file)}: take pictures and other sheets out, and save the sheet with the injects as a file of its own.`,
  );
}
