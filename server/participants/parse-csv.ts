/** One record of a file: the line on which it begins, from 1, and its fields. */
export interface CsvRecord {
  line: number;
  fields: string[];
}

/** What came of reading: the records, or the line of the quotation mark that never ends. */
export type CsvResult = { ok: true; records: CsvRecord[] } | { ok: false; line: number };

const separators = [';', '\t', ','] as const;

/** The separator of the first line that has one, outside quotation marks; a comma where no line has any. */
function separatorOf(text: string): string {
  for (const line of text.replace(/"[^"]*"/gu, '').split(/[\r\n]+/u)) {
    const counts = separators.map((separator) => ({ separator, count: line.split(separator).length }));
    const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
    if (best.count > 1) return best.separator;
  }
  return ',';
}

/**
 * Reads a list as spreadsheets write it (RFC 4180, and its usual relatives): commas, semicolons or tabs, quoted fields
 * with doubled marks and line breaks in them, any line ending, with or without a byte order mark. Empty lines are no records.
 */
export function parseCsv(given: string): CsvResult {
  const text = given.replace(/^\uFEFF/u, '');
  const separator = separatorOf(text);
  return readRecords(text, new RegExp(`"((?:[^"]|"")*)" *|([^${separator}\\r\\n]*)`, 'uy'), separator);
}

function readRecords(text: string, field: RegExp, separator: string): CsvResult {
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, fields: [] };
  let line = 1;
  for (let at = 0; at < text.length; ) {
    field.lastIndex = at;
    const found = field.exec(text);
    const [whole = '', quoted, plain = ''] = found ?? [];
    if (quoted === undefined && plain.startsWith('"')) return { ok: false, line };
    record.fields.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    line += whole.split(/\r\n|\r|\n/u).length - 1;
    at += whole.length;
    const next = text[at];
    if (next === separator) {
      at += 1;
      if (at < text.length) continue;
      record.fields.push('');
    } else if (next !== undefined && next !== '\r' && next !== '\n') {
      return { ok: false, line };
    }
    records.push(record);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    record = { line, fields: [] };
  }
  return { ok: true, records: records.filter(({ fields }) => fields.some((one) => one !== '')) };
}
