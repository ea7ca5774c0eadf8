/** Replaces the items that match; the others stay the same objects, so that screens draw only what changed. */
export function change<T>(items: T[], matches: (item: T) => boolean, replace: (item: T) => T): T[] {
  return items.map((item) => (matches(item) ? replace(item) : item));
}
