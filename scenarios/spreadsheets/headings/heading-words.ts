import type { SpreadsheetKey } from '../../../exercise/authoring/spreadsheet-keys';

/**
 * What the columns of an MSEL are called in one language, as `plainWords` writes them, parted by commas. A heading that
 * is exactly one of them is surest, and the earlier the word stands the surer; one that holds it as whole words will do.
 */
export type HeadingWords = Partial<Record<SpreadsheetKey, string>>;
