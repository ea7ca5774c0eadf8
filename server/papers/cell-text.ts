/** What can stand in a cell of a table that is written to a file. A number stays a number; null is an empty cell. */
export type Cell = string | number | null;

/** As many UTF-16 units as a cell of a spreadsheet holds; Excel cuts the rest away without a word. */
export const cellMax = 32_767;

/** Stands at the end of a text that was cut to fit its cell. English, as the tables are. */
export const cutMark = ' [cut here: the whole text is in the record as JSON lines]';

/** What no file can carry and nobody sees: control characters, halves of pairs, non-characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * How a formula can begin for Excel, LibreOffice and their kin (OWASP: = + - @ tab CR), also in full width, as a minus or
 * small sign, and behind anything that is not seen: blanks, marks of direction, a byte order mark.
 */
const formulaStart = /^(?:[\t\r\n]|[\p{White_Space}\p{Cf}\p{Mn}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Names that every object knows: the XLSX writer looks texts up in an object and would find these there already. */
const objectKeys = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a text could be taken for a formula by a program that opens a CSV file. */
export function looksLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/**
 * The text of a cell of CSV: a leading apostrophe keeps a program from computing it (OWASP). Everything behind the
 * apostrophe is the text as it was written.
 */
export function csvText(text: string): string {
  return fitting(looksLikeFormula(text) ? `'${text}` : text);
}

/**
 * The text of a cell of XLSX, which is written as a string and so never computed, whatever it begins with. `_x000D_` is
 * how XLSX writes a character by its number: text that looks like it is written so that it reads as it was.
 */
export function xlsxText(text: string): string {
  const escaped = fitting(text.replace(/\r\n?/g, '\n')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!objectKeys.has(escaped)) return escaped;
  const first = escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${first}_${escaped.slice(1)}`;
}

function fitting(text: string): string {
  const whole = text.replace(unwritable, '');
  return whole.length <= cellMax ? whole : `${upTo(whole, cellMax - cutMark.length)}${cutMark}`;
}

/** The first part of a text, not longer than `max`, that ends where a letter with all its marks ends. */
function upTo(text: string, max: number): string {
  // A letter with its marks is short; looking at the end alone keeps this quick for texts of megabytes.
  const from = Math.max(0, max - 200);
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(from, max + 200),
  );
  const last = [...graphemes].findLast(({ index, segment }) => from + index + segment.length <= max);
  return text.slice(0, last ? from + last.index + last.segment.length : max);
}
