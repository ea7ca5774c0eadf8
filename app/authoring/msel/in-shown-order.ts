import type { StoryInject } from '../../../exercise/story';
import type { Column } from './columns';
import type { MselNames } from './names';

/** How the grid is looked at. It changes nothing of what is stored. */
export interface Shown {
  /** Words that a row has to hold. */
  text: string;
  /** Only this move; null for all. */
  move: number | null;
  /** Null for the stored order. */
  sort: { column: string; isDown: boolean } | null;
}

interface Row {
  id: string;
  value: StoryInject;
}

/** The rows that are shown, in the order in which they are shown. Equal ones keep the stored order. */
export function inShownOrder<R extends Row>(
  rows: R[],
  columns: Column[],
  names: MselNames,
  shown: Shown,
): R[] {
  const words = shown.text.toLowerCase().split(/\s+/u).filter(Boolean);
  const kept = rows.filter(
    ({ value }) =>
      (shown.move === null || value.move === shown.move) &&
      (words.length === 0 || hasAll(words, columns.map((column) => column.read(value, names)).join('\n'))),
  );
  const column = columns.find(({ id }) => id === shown.sort?.column);
  if (!column || !shown.sort) return kept;
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const sign = shown.sort.isDown ? -1 : 1;
  return kept
    .map((row) => ({ row, key: column.read(row.value, names) }))
    .sort((one, other) => sign * compare(one.key, other.key))
    .map(({ row }) => row);
}

const hasAll = (words: string[], text: string) => {
  const low = text.toLowerCase();
  return words.every((word) => low.includes(word));
};
