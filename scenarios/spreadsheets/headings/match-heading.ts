import { type SpreadsheetKey, spreadsheetKeys } from '../../../exercise/authoring/spreadsheet-keys';
import { plainWords } from '../plain-words';
import { fillerWords, lastTitles, otherHeadings } from './filler-words';
import { languages } from './languages';

/** A key that a heading may stand for, and how sure that is: 100 at most, over 80 where the heading is exactly one of its words. */
export interface HeadingMatch {
  key: SpreadsheetKey;
  sureness: number;
}

interface Phrase {
  words: string;
  key: SpreadsheetKey;
  rank: number;
}

const phrases: readonly Phrase[] = languages.flatMap((language) =>
  spreadsheetKeys.flatMap((key) =>
    (language[key] ?? '').split(',').flatMap((written, rank): Phrase[] => {
      const words = plainWords(written);
      return words === '' ? [] : [{ words, key, rank }];
    }),
  ),
);
const exact = groupOf(phrases);
const longestFirst = new Map(
  spreadsheetKeys.map((key) => [
    key,
    phrases
      .filter(({ key: of, words }) => of === key && (words.length >= 3 || ['to', 'id'].includes(words)))
      .map(({ words }) => words)
      .sort((one, other) => other.length - one.length),
  ]),
);

function groupOf(all: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of all) groups.set(phrase.words, [...(groups.get(phrase.words) ?? []), phrase]);
  return groups;
}

/** What a heading may stand for, the surest first; empty where it is no heading that is known. */
export function matchHeading(heading: string): HeadingMatch[] {
  const whole = plainWords(heading);
  const bare = plainWords(heading.replace(/\s*[([][^)\]]*[)\]]/gu, ' '));
  if (whole === '' || whole.length > 80) return [];
  if (otherHeadings.has(whole) || otherHeadings.has(bare)) return [];
  const found = [...exactly(whole, 100), ...(bare !== whole && bare !== '' ? exactly(bare, 97) : [])];
  const all = found.length > 0 ? found : [...covering(whole), ...covering(bare)];
  const best = new Map<SpreadsheetKey, number>();
  for (const { key, sureness } of all) best.set(key, Math.max(sureness, best.get(key) ?? 0));
  return [...best]
    .map(([key, sureness]) => ({ key, sureness }))
    .sort((one, other) => other.sureness - one.sureness);
}

function exactly(words: string, most: number): HeadingMatch[] {
  return (exact.get(words) ?? []).map(({ key, rank }) => {
    const isLast = key === 'title' && lastTitles.has(words);
    return { key, sureness: isLast ? 30 : most - Math.min(rank, 75) / 5 };
  });
}

/** A heading of several words is one key's, where all of them are either that key's or say nothing: Recipient / Target. */
function covering(words: string): HeadingMatch[] {
  return spreadsheetKeys.flatMap((key) => {
    let rest = ` ${words} `;
    let taken = 0;
    for (const phrase of longestFirst.get(key) ?? []) {
      if (!rest.includes(` ${phrase} `)) continue;
      rest = rest.replaceAll(` ${phrase} `, ' ');
      taken += phrase.length;
    }
    const isRest = rest
      .split(' ')
      .every((word) => word === '' || /^\d+$/u.test(word) || fillerWords.has(word));
    if (taken === 0 || !isRest) return [];
    return [{ key, sureness: 50 + Math.min(29, (taken / words.length) * 29) }];
  });
}
