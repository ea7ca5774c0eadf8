/** How much of a spreadsheet is read. An MSEL of a large exercise has some hundred rows and twenty columns. */
export const spreadsheetLimits = {
  /** Bytes of a file. */
  file: 20_000_000,
  /** Bytes that one part of a workbook may inflate to. */
  part: 120_000_000,
  /** Bytes that all parts that are read may inflate to together. */
  parts: 200_000_000,
  /** Entries of the zip file that a workbook is. */
  entries: 5_000,
  /** Sheets that are read. */
  sheets: 100,
  /** Rows of a sheet that hold something. */
  rows: 5_000,
  /** Columns of a sheet, empty ones included: up to IV. */
  columns: 256,
  /** Cells of all sheets together that hold something. */
  cells: 400_000,
  /** Cells of a sheet to the right of these columns, which are counted and not read. */
  beyond: 200_000,
  /** Characters of all texts together. */
  characters: 24_000_000,
  /** Milliseconds that reading may take. */
  time: 6_500,
  /** Megabytes that reading may fill with what it keeps. */
  memory: 224,
} as const;

/** A number of bytes in megabytes, as people read it. */
export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
