import { columnOf } from '../../../scenarios/spreadsheets/column-letters';
import type { Cell, Sheet } from '../../../scenarios/spreadsheets/sheet';
import type { KeptCells } from '../kept-cells';
import type { TakePart } from '../unzip-parts';
import { parseXml } from './parse-xml';
import { unescaped } from './shared-strings';
import { shownNumber } from './shown-number';

/** What cells name by number, and the calendar. */
export interface SheetWorld {
  strings: readonly string[];
  patterns: readonly string[];
  date1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  formula: boolean;
  value: string | null;
  text: string;
}

/** Reads the part of one sheet into what is given, up to the limits. No formula is looked at: what it left is taken. */
export function sheetPart(sheet: Sheet, world: SheetWorld, kept: KeptCells): TakePart {
  let row = 0;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'v' | 't' | null = null;
  let inReading = false;
  return parseXml({
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
        kept.beginRow(row, isTrue(attributes.hidden));
      } else if (name === 'c') {
        column = attributes.r ? (columnOf(attributes.r.replace(/\d+$/u, '')) ?? column + 1) : column + 1;
        cell = {
          column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          formula: false,
          value: null,
          text: '',
        };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'v' && cell) into = 'v';
      else if (name === 'rPh') inReading = true;
      else if (name === 't' && cell && !inReading) into = 't';
      else if (name === 'col' && isTrue(attributes.hidden)) hide(sheet, attributes);
      else if (name === 'mergeCell') merge(sheet, attributes.ref ?? '');
    },
    text: (more) => {
      if (!cell || into === null) return;
      if (into === 'v') cell.value = (cell.value ?? '') + more;
      else cell.text += more;
    },
    close: (name) => {
      if (name === 'v' || name === 't') into = null;
      if (name === 'rPh') inReading = false;
      if (name === 'c' && cell) {
        const read = readCell(cell, world);
        if (read) kept.add(read);
        cell = null;
      }
      if (name === 'row') kept.endRow();
    },
  });
}

const isTrue = (written: string | undefined) => written === '1' || written === 'true';

function readCell(
  { column, type, style, formula, value, text }: OpenCell,
  { strings, patterns, date1904 }: SheetWorld,
): Cell | null {
  const marks: Partial<Cell> = formula ? { formula: true } : {};
  const written = (shown: string): Cell | null => (shown === '' ? null : { column, text: shown, ...marks });
  if (type === 'inlineStr') return written(unescaped(text));
  if (value === null || value === '') {
    return formula && type !== 'str' ? { column, text: '', ...marks, unsaved: true } : null;
  }
  if (type === 's') return written(strings[Number(value)] ?? '');
  if (type === 'str') return written(unescaped(value));
  if (type === 'e') return { column, text: value, ...marks, error: true };
  if (type === 'b') return written(value === '1' ? 'TRUE' : 'FALSE');
  const number = Number(value);
  if (type === 'd' || Number.isNaN(number)) return written(value);
  return { column, ...shownNumber(number, patterns[style] ?? 'General', date1904), ...marks };
}

function hide(sheet: Sheet, attributes: Record<string, string>): void {
  const [first, last] = [Number(attributes.min) - 1, Math.min(Number(attributes.max) - 1, 255)];
  for (let column = first; column <= last; column += 1) sheet.hiddenColumns.push(column);
}

function merge(sheet: Sheet, ref: string): void {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(ref) ?? [];
  const [fromColumn, toColumn] = [columnOf(left), columnOf(right)];
  if (fromColumn === null || toColumn === null || sheet.merged.length >= 20_000) return;
  sheet.merged.push({ fromRow: Number(top), toRow: Number(bottom), fromColumn, toColumn });
}
