import writeXlsx, { type Row } from 'write-excel-file/node';
import { type Cell, xlsxText } from '../cell-text';
import { rowHeight } from './row-height';
import { sheetName } from './sheet-name';
import type { Table } from './table';

/** Soft print colours; what a colour says stands in words as well. */
const headFill = '#E4E8EE';
const rule = { bottomBorderColor: '#C3CAD4', bottomBorderStyle: 'thin' as const };
/** A3: a sheet as wide as an MSEL can still be read when it is printed on one page. */
const paperA3 = 8;

/** What stands at the head and foot of every printed page of a workbook. */
export interface PageWords {
  head: string;
  foot: string;
}

/** Writes tables as an XLSX workbook, one sheet each. Every text is a string cell, whatever it begins with. */
export async function workbookOf(tables: readonly Table[], page: PageWords): Promise<Buffer> {
  const names: string[] = [];
  for (const { name } of tables) names.push(sheetName(name, names));
  const sheets = tables.map((table, index) => ({
    sheet: names[index],
    data: rowsOf(table),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: table.above.length + 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeXlsx(sheets, {
    fontFamily: 'Calibri',
    fontSize: 10,
    features: [printedPages(tables, names, page)],
  }).toBuffer();
}

function rowsOf({ above, columns, rows }: Table): Row[] {
  const widths = columns.map(({ width }) => width);
  const heads = columns.map(({ head }) => head);
  return [
    ...above.map(
      (line, index): Row => [
        { value: xlsxText(line), type: String, ...(index === 0 && { fontWeight: 'bold' as const }) },
      ],
    ),
    heads.map((head) => ({
      ...written(head, rowHeight(heads, widths)),
      fontWeight: 'bold' as const,
      backgroundColor: headFill,
    })),
    ...rows.map((row): Row => row.map((cell) => written(cell, rowHeight(row, widths)))),
  ];
}

function written(cell: Cell, height: number) {
  const manner = { alignVertical: 'top' as const, height, ...rule };
  if (cell === null || cell === '') return { ...manner, type: String };
  if (typeof cell === 'number') return { ...manner, value: cell, type: Number, align: 'left' as const };
  return { ...manner, value: xlsxText(cell), type: String, wrap: true };
}

/** Prints each sheet one page wide on A3 in landscape, its head on every page, with words around it. */
function printedPages(tables: readonly Table[], names: readonly string[], { head, foot }: PageWords) {
  const words = `<headerFooter><oddHeader>${printable(head)}</oddHeader><oddFooter>${printable(foot)} &amp;P / &amp;N</oddFooter></headerFooter>`;
  const margins = '<pageMargins left="0.3" right="0.3" top="0.6" bottom="0.6" header="0.25" footer="0.25"/>';
  const setup = `<pageSetup paperSize="${paperA3}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml: string) =>
            xml.replace(
              '<definedNames/>',
              `<definedNames>${tables.map(titles(names)).join('')}</definedNames>`,
            ),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(/<pageMargins [^>]*\/>/u, '')
              .replace(/<pageSetup [^>]*\/>/u, () => margins + setup + words),
        },
      },
    },
  };
}

/** What is printed again on every page of a sheet. */
const titles =
  (names: readonly string[]) =>
  ({ above }: Table, index: number): string => {
    const sheet = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
    const range = printedText(`${sheet}!$${above.length + 1}:$${above.length + 1}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
  };

const printedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** In these words `&` begins a code; Excel takes no more than 255 characters. */
function printable(text: string): string {
  const short = xlsxText(text).replace(/\s+/gu, ' ').slice(0, 230).replaceAll('&', '&&');
  return printedText(`&C${short}`);
}
