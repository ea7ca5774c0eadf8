import type { Opening } from '../story';

/** The language of a story's texts where the author names none. */
export const usualLanguage = 'en-GB';

/** The languages in which a story can be read, that of its author first. */
export function languagesOf({ language, translations = {} }: Opening): string[] {
  const own = language ?? usualLanguage;
  return [own, ...Object.keys(translations).filter((other) => other !== own)];
}

/** The first language of a person's that the story can be read in, by the whole tag or the language alone; its author's when there is none. */
export function languageFor(opening: Opening, wanted: readonly string[]): string {
  const [own = usualLanguage, ...others] = languagesOf(opening);
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  for (const tag of wanted) {
    const known = [own, ...others];
    const found =
      known.find((one) => one.toLowerCase() === tag.toLowerCase()) ??
      known.find((one) => primary(one) === primary(tag));
    if (found) return found;
  }
  return own;
}

const fromRight = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRight.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
