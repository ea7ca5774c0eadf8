/** The first id of a kind that is not taken: `persona_1`, `persona_2`. */
export function freeId(kind: string, taken: readonly string[]): string {
  let count = taken.length + 1;
  while (taken.includes(`${kind}_${count}`)) count += 1;
  return `${kind}_${count}`;
}

/** An id out of a name, as `north_ministry`, that is not taken; `fallback` where the name has no letters of the alphabet. */
export function idOfName(name: string, taken: readonly string[], fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, 30);
  const base = /^[a-z]/u.test(plain) ? plain : fallback;
  if (!taken.includes(base)) return base;
  let count = 2;
  while (taken.includes(`${base}_${count}`)) count += 1;
  return `${base}_${count}`;
}
