const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const written = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${months.join('|')}) (\\d{4})\\b`, 'g');

/** Dates written as "11 January 2008" or "January 2008" in a text, with a number that grows with time; a month counts from its first day. */
export function placesInTime(text: string): { words: string; at: number }[] {
  return [...text.matchAll(written)].map(([words, day = '1', month = '', year = '0']) => ({
    words,
    at: Number(year) * 10_000 + months.indexOf(month) * 100 + Number(day),
  }));
}

/** Numbers of resolutions, which look like years. */
const resolutions = /\bRES\/\d+|\b[Rr]esolutions? \d+(?: and \d+)?/g;

/** The latest date that a text names, or undefined when it names none. A year alone counts from its first day. */
export function latestIn(text: string): number | undefined {
  const years = [...text.replaceAll(resolutions, '').matchAll(/\b(?:19|20)\d{2}\b/g)].map(
    ([year]) => Number(year) * 10_000 + 1,
  );
  const found = [...placesInTime(text).map(({ at }) => at), ...years];
  return found.length === 0 ? undefined : Math.max(...found);
}

/** Numbers in figures, each once, without those that only number the lines of a list. */
export function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/^\d+\. /gm, '');
  return [...new Set(plain.match(/\d+(?:[.,]\d+)*/g) ?? [])];
}
