import { isBlank } from '../../scenarios/spreadsheets/plain-words';
import type { Cell, Sheet, SheetRow } from '../../scenarios/spreadsheets/sheet';
import { spreadsheetLimits } from './limits';
import { EnoughRead } from './xlsx/parse-xml';
import { tooMuchText } from './xlsx/shared-strings';

/** What all sheets of a file hold together, so far. */
export interface KeptSoFar {
  cells: number;
  characters: number;
}

/** Puts cells into a sheet as they are read, and stops where there are more than anybody's MSEL has. */
export class KeptCells {
  #row: SheetRow | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly soFar: KeptSoFar,
  ) {}

  beginRow(row: number, hidden: boolean): void {
    this.#row = { row, hidden, cells: [] };
  }

  /** @throws SpreadsheetError where the texts are too many, EnoughRead where no more is read */
  add(cell: Cell): void {
    if (cell.column >= spreadsheetLimits.columns) {
      if (!isBlank(cell.text)) this.sheet.cutCells += 1;
      if (this.sheet.cutCells > spreadsheetLimits.beyond) this.#stop();
      return;
    }
    this.soFar.cells += 1;
    this.soFar.characters += cell.text.length;
    if (this.soFar.characters > spreadsheetLimits.characters) throw tooMuchText();
    this.#row?.cells.push(cell);
  }

  /** @throws EnoughRead where no more rows are read */
  endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.cells.length === 0) return;
    if (this.sheet.rows.length >= spreadsheetLimits.rows || this.soFar.cells > spreadsheetLimits.cells) {
      this.#row = row;
      this.#stop();
    }
    this.sheet.rows.push(row);
    this.sheet.lastRow = row.row;
    this.sheet.lastColumn = Math.max(this.sheet.lastColumn, ...row.cells.map(({ column }) => column + 1));
  }

  #stop(): never {
    this.sheet.cutAtRow = this.#row?.row ?? this.sheet.lastRow;
    throw new EnoughRead();
  }
}

/** A sheet with nothing in it yet. */
export function emptySheet(name: string, hidden: boolean): Sheet {
  return {
    name,
    hidden,
    rows: [],
    merged: [],
    hiddenColumns: [],
    lastRow: 0,
    lastColumn: 0,
    cutAtRow: null,
    cutCells: 0,
  };
}
