import type { LensItem } from './lens';

/** The entries of a list, with ids that end in their place in it, from 1: `<list>.1`, `<list>.2`. */
export function numbered(
  list: string,
  entries: readonly (string | Pick<LensItem, 'text' | 'doubt'>)[],
): readonly LensItem[] {
  return entries.map((entry, index) => ({
    id: `${list}.${index + 1}`,
    ...(typeof entry === 'string' ? { text: entry } : entry),
  }));
}
