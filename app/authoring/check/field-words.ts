/**
 * Where in a part something is, as words: `branches.2.softer` is "branches 3, softer". `names` has words for fields whose own
 * would say little, by their key, or by the list that they stand in and their key: `places_at`.
 */
export function fieldWords(field: string, names: Readonly<Record<string, string>> = {}): string {
  let words = '';
  let list = '';
  for (const key of field.split('.')) {
    if (/^\d+$/u.test(key)) {
      words += ` ${Number(key) + 1}`;
      continue;
    }
    const named = names[`${list}_${key}`] ?? names[key] ?? key.replace(/[A-Z]/gu, ' $&').toLowerCase();
    words = words === '' ? named : `${words}, ${named}`;
    list = key;
  }
  return words;
}
