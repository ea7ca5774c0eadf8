/** An item with a key that no other of the list has. */
export interface Keyed<T> {
  key: string;
  item: T;
}

/** Gives each item of a list a key, made of its name and of how many of that name came before: two may say the same. */
export function keyed<T>(items: readonly T[], nameOf: (item: T) => string): Keyed<T>[] {
  const before = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = before.get(name) ?? 0;
    before.set(name, count + 1);
    return { key: `${count} ${name}`, item };
  });
}

/** Texts with their keys. */
export const keyedTexts = (texts: readonly string[]) => keyed(texts, (text) => text);
