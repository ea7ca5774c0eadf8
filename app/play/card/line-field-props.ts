/** Where a line stands: in the form of nine lines with its number, or alone on a phone. */
export interface LineFieldProps {
  /** Left out where the line stands alone. */
  number?: number;
}
