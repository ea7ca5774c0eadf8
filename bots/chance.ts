/**
 * Chance without dice: a number from 0 up to 1 that the same words always give (FNV-1a, and a final mixing). So a bot
 * does the same in every rehearsal in which it sees the same, and needs no memory of what it drew.
 */
export function chance(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One of a list. @throws when the list is empty. */
export function oneOf<T>(list: readonly T[], ...words: (string | number)[]): T {
  const one = list[Math.floor(chance(...words) * list.length)];
  if (one === undefined) throw new Error('Nothing to choose from.');
  return one;
}

/** A time between two numbers of seconds, in milliseconds. */
export function seconds(from: number, to: number, ...words: (string | number)[]): number {
  return Math.round((from + chance(...words) * (to - from)) * 1000);
}
