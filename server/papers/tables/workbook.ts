import writeXlsx, { type Row } from 'write-excel-file/node';
import { type Cell, xlsxText } from '../cell-text';
import { sheetName } from './sheet-name';
import type { Table } from './table';

/** Soft print colours; what a colour says stands in words as well. */
const headFill = '#E4E8EE';

/** What stands at the head and foot of every printed page of a workbook. */
export interface PageWords {
  head: string;
  foot: string;
}

/** Writes tables as an XLSX workbook, one sheet each. Every text is a string cell, whatever it begins with. */
export async function workbookOf(tables: readonly Table[], page: PageWords): Promise<Buffer> {
  const names: string[] = [];
  const sheets = tables.map((table) => {
    const name = sheetName(table.name, names);
    names.push(name);
    return {
      sheet: name,
      data: rowsOf(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: table.above.length + 1,
      orientation: 'landscape' as const,
    };
  });
  return writeXlsx(sheets, {
    fontFamily: 'Calibri',
    fontSize: 10,
    features: [printedPages(page)],
  }).toBuffer();
}

function rowsOf({ above, columns, rows }: Table): Row[] {
  return [
    ...above.map(
      (line, index): Row => [
        { value: xlsxText(line), type: String, ...(index === 0 && { fontWeight: 'bold' as const }) },
      ],
    ),
    columns.map(({ head }) => ({
      value: xlsxText(head),
      type: String,
      fontWeight: 'bold' as const,
      backgroundColor: headFill,
      wrap: true,
      alignVertical: 'top' as const,
    })),
    ...rows.map((row): Row => row.map(written)),
  ];
}

function written(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const };
  return { value: xlsxText(cell), type: String, wrap: true, alignVertical: 'top' as const };
}

/** Prints each sheet as wide as a page, with its words at the head and the page's number at the foot. */
function printedPages({ head, foot }: PageWords) {
  const words = `<headerFooter><oddHeader>${printable(head)}</oddHeader><oddFooter>${printable(foot)} &amp;P / &amp;N</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string) =>
            xml
              .replace(/<sheetViews?>/, (views) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views}`)
              .replace(
                /<pageSetup [^>]*\/>/,
                `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>${words}`,
              ),
        },
      },
    },
  };
}

/** In these words `&` begins a code; Excel takes no more than 255 characters. */
function printable(text: string): string {
  const short = xlsxText(text).replace(/\s+/gu, ' ').slice(0, 110).replaceAll('&', '&&');
  return `&amp;C${short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`;
}
