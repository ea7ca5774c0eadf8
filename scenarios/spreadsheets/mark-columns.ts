import { valuesBelow } from './column-values';
import type { Header } from './find-header';
import type { Sheet } from './sheet';

/** A column of crosses under the name of a recipient. */
export interface MarkColumn {
  number: number;
  /** The recipient: what stands above it. */
  heading: string;
}

const mark = /^(?:x|✓|✔|☑|☒|●|⚫|■|yes|oui|ja|s[ií]|sim|tak|да|так|نعم)$/iu;

/** Whether a cell says that whoever stands above it gets the inject. */
export function isMark(text: string): boolean {
  return mark.test(text.trim());
}

/** The columns of a table of recipients: two at least, each under a heading, with nothing in them but marks. */
export function markColumns(sheet: Sheet, header: Header | null, columns: readonly number[]): MarkColumn[] {
  const found = columns.flatMap((number) => {
    const heading = header?.headings.get(number);
    const values = valuesBelow(sheet, header, number);
    return heading && values.length > 0 && values.every(isMark) ? [{ number, heading }] : [];
  });
  return found.length > 1 ? found : [];
}
