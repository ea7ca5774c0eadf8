import { CsvError, parse } from 'csv-parse/sync';
import type { Workbook } from '../../../scenarios/spreadsheets/sheet';
import { SpreadsheetError } from '../../../scenarios/spreadsheets/spreadsheet-error';
import { emptySheet, KeptCells } from '../kept-cells';
import { EnoughRead } from '../xlsx/parse-xml';
import type { DecodedText } from './decode-text';
import { findDelimiter } from './find-delimiter';

/**
 * Reads a text of rows and columns. Every value is text, as it was typed; a row's number is that which it has when the
 * file is opened in a spreadsheet program.
 *
 * @param name what the one sheet is called
 * @throws SpreadsheetError
 */
export function readCsv({ text, guessed }: DecodedText, name: string): Workbook {
  const { delimiter, from } = findDelimiter(text);
  const isOneLine = !/[\r\n]/u.test(text.trim());
  if (isOneLine && (delimiter === null || text.split(delimiter).length < 3)) throw noColumns();
  const sheet = emptySheet(name, false);
  const kept = new KeptCells(sheet, { cells: 0, characters: 0 });
  let row = 0;
  const take = (record: string[]) => {
    row += 1;
    kept.beginRow(row, false);
    record.forEach((value, column) => {
      if (value !== '') kept.add({ column, text: value });
    });
    kept.endRow();
    return null;
  };
  try {
    parse(text.slice(from), {
      bom: true,
      delimiter: delimiter ?? ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 4_000_000,
      on_record: take,
    });
  } catch (thrown) {
    if (thrown instanceof SpreadsheetError) throw thrown;
    if (!(thrown instanceof EnoughRead)) throw unreadable(thrown, row);
  }
  return {
    kind: 'csv',
    sheets: [sheet],
    cutSheets: 0,
    macros: false,
    comments: false,
    guessedEncoding: guessed,
  };
}

function noColumns(): SpreadsheetError {
  return new SpreadsheetError(
    'no-columns',
    'The file is a text without rows and columns: save the list as XLSX or CSV from a spreadsheet program.',
  );
}

function unreadable(thrown: unknown, row: number): SpreadsheetError {
  if (thrown instanceof CsvError && thrown.code === 'CSV_MAX_RECORD_SIZE') {
    return new SpreadsheetError(
      'row-too-long',
      `Row ${row + 1} is longer than 4 million characters: a quotation mark may be missing in it. Mend it, or save the file as XLSX.`,
    );
  }
  return new SpreadsheetError(
    'csv-quotes',
    `A quotation mark that opens in row ${row + 1} is never closed: mend it there, or save the file as XLSX.`,
  );
}
