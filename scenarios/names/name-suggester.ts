import { plainText } from '../real-names';
import type { RealNameKind } from '../real-names-data';
import { inventedNames as invented } from './invented/invented-names';
import { countries } from './lists/countries';

/** Gives an invented name for a real one; null when none is left. The same name gets the same one each time it is asked. */
export type SuggestName = (name: string, kind: RealNameKind) => string | null;

/** The country that a name is or comes from, by the name without accents. */
const countryOf = new Map<string, string>(
  countries.flatMap(({ name, forms }) =>
    [name, ...forms].map((word) => [plainText(word), plainText(name)] as const),
  ),
);
const demonyms = new Set(countries.flatMap(({ forms }) => forms.map(plainText)));

/** Where in a list the search for a name begins (FNV-1a over its characters). */
function startOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Whether a demonym speaks of several people: it ends in "s", and the list has it without, too. */
const isPlural = (word: string): boolean =>
  /(?:s|men)$/u.test(word) && (demonyms.has(word.slice(0, -1)) || demonyms.has(word.replace(/men$/u, 'man')));

/**
 * Suggests invented names for one story. It begins where the real name points to and takes the next one that neither
 * stands in the story nor was given to another name of it, so the order in which names are asked for decides at clashes.
 * @param isTaken whether a name stands in the story already
 */
export function nameSuggester(isTaken: (name: string) => boolean): SuggestName {
  const given = new Map<string, string>();
  const used = new Set<string>();

  /** The place in a list that a real name has in this story; null when every one is taken. */
  function choose<T>(list: readonly T[], wordsOf: (item: T) => readonly string[], name: string): T | null {
    const start = startOf(name);
    for (let step = 0; step < list.length; step += 1) {
      const item = list[(start + step) % list.length] as T;
      const words = wordsOf(item);
      if (words.some((word) => used.has(word) || isTaken(word))) continue;
      for (const word of words) used.add(word);
      return item;
    }
    return null;
  }

  const single = (list: readonly string[], name: string) => choose(list, (word) => [word], name);

  function countryFor(name: string, word: string): string | null {
    const known = given.get(`country:${name}`);
    const chosen =
      invented.countries.find((country) => country.name === known) ??
      choose(invented.countries, (country) => [country.name, ...country.forms], name);
    if (!chosen) return null;
    given.set(`country:${name}`, chosen.name);
    if (!demonyms.has(word)) return chosen.name;
    return chosen.forms[isPlural(word) ? 1 : 0] ?? null;
  }

  /** A person's name ends in what others call that person, so both get the same surname. */
  function personFor(name: string): string | null {
    const key = `surname:${name.slice(name.lastIndexOf(' ') + 1)}`;
    const surname = given.get(key) ?? single(invented.surnames, key);
    if (surname === null) return null;
    given.set(key, surname);
    const first = invented.givenNames[startOf(name) % invented.givenNames.length];
    return name.includes(' ') ? `${first} ${surname}` : surname;
  }

  function inventFor(name: string, kind: RealNameKind): string | null {
    switch (kind) {
      case 'country':
      case 'demonym':
        return countryFor(countryOf.get(name) ?? name, name);
      case 'city':
        return single(invented.cities, name);
      case 'people':
        return single(invented.peoples, name);
      case 'leader':
        return personFor(name);
      case 'armed-group':
        return single(invented['armed-groups'], name);
      case 'organisation':
        return single(invented.organisations, name);
    }
  }

  return (listedName, kind) => {
    const name = plainText(listedName);
    const key = `${kind}:${name}`;
    // These two remember by themselves, because several names belong together.
    const isGrouped = kind === 'country' || kind === 'demonym' || kind === 'leader';
    const made = (isGrouped ? undefined : given.get(key)) ?? inventFor(name, kind);
    if (made !== null && !isGrouped) given.set(key, made);
    return made;
  };
}
