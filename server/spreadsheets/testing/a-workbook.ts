import { strToU8, type Zippable, zipSync } from 'fflate';
import { lettersOf } from '../../../scenarios/spreadsheets/column-letters';

/** A cell as a test writes it: a text, a number, or the XML between `<c r="…"` and `</c>`. */
export type GivenCell = string | number | null | { xml: string };

/** A sheet as a test writes it. */
export interface GivenSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  rows: GivenCell[][];
  /** XML before `<sheetData>`, as columns. */
  before?: string;
  /** XML behind it, as merged cells. */
  after?: string;
  hiddenRows?: number[];
}

/** What of a workbook a test can change. */
export interface GivenParts {
  /** Number formats of styles from 1 on. */
  formats?: string[];
  date1904?: boolean;
  sharedStrings?: string;
  more?: Zippable;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The XML of a sheet. */
export function sheetXml({ rows, before = '', after = '', hiddenRows = [] }: GivenSheet): string {
  const written = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${index + 1}`)).join('')}</row>`;
  });
  return `<worksheet ${main}>${before}<sheetData>${written.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: GivenCell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}"${cell.xml}</c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A number with a style, counted from 1 as the formats are given. */
export const styled = (value: number, style: number): GivenCell => ({ xml: ` s="${style}"><v>${value}</v>` });
/** A formula and the value that was saved with it. */
export const formula = (source: string, value?: string): GivenCell => ({
  xml: ` t="str"><f>${escaped(source)}</f>${value === undefined ? '' : `<v>${escaped(value)}</v>`}`,
});

/** The parts of a workbook, before they are zipped. */
export function workbookParts(
  sheets: readonly GivenSheet[],
  { formats = [], date1904, sharedStrings, more = {} }: GivenParts = {},
): Zippable {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escaped(code)}"/>`,
  );
  const cells = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`)];
  return {
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    'xl/styles.xml': strToU8(
      `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`,
    ),
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(sharedStrings) }),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheetXml(sheet))]),
    ),
    ...more,
  };
}

/** A workbook as a file. */
export function aWorkbook(sheets: readonly GivenSheet[], parts?: GivenParts): Uint8Array {
  return zipSync(workbookParts(sheets, parts), { level: 6 });
}
