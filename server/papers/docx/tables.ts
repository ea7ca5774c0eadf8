import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { isShort } from '../document/direction';
import type { Block, Runs } from '../document/document';
import type { Setting } from './blocks';
import { isFromTheRight, wordRuns } from './runs';
import { halfPoints, sans } from './styles';

type TableBlock = Extract<Block, { kind: 'table' }>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '8C9396' };
const heavy = { style: BorderStyle.SINGLE, size: 12, color: '14181B' };
const dashed = { style: BorderStyle.DASHED, size: 8, color: '14181B' };

function cell(text: Runs, width: number, isTitle: boolean, { isLarge, isKept }: Setting): TableCell {
  const manner = isTitle
    ? { font: sans, bold: true, size: halfPoints(8.5, isLarge) }
    : { size: halfPoints(9.5, isLarge) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    borders: isTitle ? { bottom: { ...hairline, color: '14181B' } } : undefined,
    children: [
      new Paragraph({
        spacing: { after: 0, line: 260 },
        keepNext: isTitle || isKept,
        bidirectional: (!isShort(text) && isFromTheRight(text)) || undefined,
        children: wordRuns(text, manner),
      }),
    ],
  });
}

/** A table with a heavy rule above, hairlines between rows, and titles on every page. Its widths are fixed, so that a long word breaks. */
export function wordTable({ columns, rows }: TableBlock, setting: Setting): Table {
  const all = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => Math.floor((setting.width * column.share) / all));
  const rowOf = (cells: readonly Runs[], isTitle: boolean) =>
    new TableRow({
      tableHeader: isTitle,
      cantSplit: true,
      children: widths.map((width, at) => cell(cells[at] ?? '', width, isTitle, setting)),
    });
  return new Table({
    width: { size: setting.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: heavy,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: [
      rowOf(
        columns.map((column) => column.title),
        true,
      ),
      ...rows.map((row) => rowOf(row, false)),
    ],
  });
}

/** A box with a dashed line around it, to be cut out, with blocks inside. */
export function frameTable(
  blocks: readonly Block[],
  setting: Setting,
  write: (block: Block, setting: Setting) => (Paragraph | Table)[],
): Table {
  const width = setting.width;
  const inside = { ...setting, width: width - 400 };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: {
      top: dashed,
      bottom: dashed,
      left: dashed,
      right: dashed,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { top: 160, bottom: 160, left: 200, right: 200 },
            children: blocks.flatMap((block) => write(block, inside)),
          }),
        ],
      }),
    ],
  });
}
