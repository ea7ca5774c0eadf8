/** Where a forecast came from when it was no device. */
export interface FromSlips {
  /** How many slips the medians were taken from; null when nobody counted them. */
  slips: number | null;
  /** Name of the member of staff who typed it in; absent where the whole room is told. */
  typedBy?: string;
}
