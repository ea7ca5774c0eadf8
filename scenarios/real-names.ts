import { type RealNameKind, realNames } from './real-names-data';

/** A real name found in a text. */
export interface FoundRealName {
  /** The name as it is listed, which may have accents that the text left out. */
  name: string;
  kind: RealNameKind;
  /** Where it begins, as an index into the text after Unicode composition (NFC). */
  at: number;
}

/** Real bodies that a fictional story may name, because it uses their rules and nothing else of theirs. */
export const realBodiesAllowed: readonly string[] = [
  'Security Council',
  'United Nations',
  'General Assembly',
  'African Union',
  'Charter',
];

const letterOrDigit = /[\p{L}\p{N}]/u;
/** Shortest name that is also looked for in capitals; below that, abbreviations and words would be mixed up. */
const capitalsFromLength = 4;

const beyondAscii = /[^\0-\x7f]/gu;
/** Characters that a text may hold in place of the plain ones, with those. */
const plainOf = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
]);

function plainCharacter(character: string): string {
  const known = plainOf.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  const plain = bare.length === character.length ? bare : character;
  plainOf.set(character, plain);
  return plain;
}

/** Removes accents and unifies apostrophes and spaces without changing the length of the text. */
export function plainText(text: string): string {
  const oneLine = text.replaceAll('\n', ' ');
  return /^[\0-\x7f]*$/.test(oneLine)
    ? oneLine
    : oneLine.normalize('NFC').replace(beyondAscii, plainCharacter);
}

interface Listed {
  name: string;
  kind: RealNameKind;
  pattern: string;
}

/** How many letters an entry of the index has in common; no name is shorter. */
const keyLength = 2;

/** All names by their first letters, the longest first, so that "South Sudan" is found before "Sudan". */
function indexByFirstLetters(): Map<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const [kind, list] of Object.entries(realNames) as [RealNameKind, readonly string[]][]) {
    for (const name of list) {
      const pattern = plainText(name);
      const capitals = pattern.toUpperCase();
      const patterns =
        name.length >= capitalsFromLength && capitals !== pattern ? [pattern, capitals] : [pattern];
      for (const each of patterns) {
        const key = each.slice(0, keyLength);
        const entries = index.get(key) ?? [];
        entries.push({ name, kind, pattern: each });
        index.set(key, entries);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.pattern.length - a.pattern.length);
  return index;
}

const listed = indexByFirstLetters();

/** Phrases that are passed over, and where a word begins that can be one of them or a name. */
interface Passing {
  phrases: string[];
  starts: RegExp;
}

const letters = (texts: Iterable<string>) => [...texts].map((text) => text.charAt(0));

function passingOver(allowed: readonly string[]): Passing {
  const phrases = allowed.map(plainText).sort((a, b) => b.length - a.length);
  const first = new Set(letters([...listed.keys(), ...phrases]));
  const either = [...first].filter((letter) => letterOrDigit.test(letter)).join('');
  return { phrases, starts: new RegExp(`(?<![\\p{L}\\p{N}])[${either}]`, 'gu') };
}

/** Made once for each list: a story has thousands of texts. */
const passings = new WeakMap<readonly string[], Passing>();

function passingOf(allowed: readonly string[]): Passing {
  const passing = passings.get(allowed) ?? passingOver(allowed);
  passings.set(allowed, passing);
  return passing;
}

/** True when `pattern` stands at this place of the text as whole words. */
function standsAt(text: string, pattern: string, at: number): boolean {
  return text.startsWith(pattern, at) && !letterOrDigit.test(text.charAt(at + pattern.length));
}

/**
 * Finds names of real countries, cities, peoples, leaders, armed groups and organisations in a text, in their order.
 * Only whole words count, in the case of the list or all in capitals; possessives and hyphened forms are found. Phrases
 * in `allowed` are passed over whole, so that "African Union" does not yield "African". A find is a question to a
 * person, not a verdict: "Jordan" may be a first name.
 */
export function findRealNames(text: string, allowed: readonly string[] = realBodiesAllowed): FoundRealName[] {
  const searched = plainText(text);
  const { phrases, starts } = passingOf(allowed);
  const found: FoundRealName[] = [];
  let from = 0;
  for (const match of searched.matchAll(starts)) {
    const at = match.index;
    if (at < from) continue;
    const allowance = phrases.find((phrase) => standsAt(searched, phrase, at));
    const hit = listed
      .get(searched.slice(at, at + keyLength))
      ?.find((candidate) => standsAt(searched, candidate.pattern, at));
    if (allowance !== undefined && allowance.length >= (hit?.pattern.length ?? 0)) {
      from = at + allowance.length;
    } else if (hit) {
      found.push({ name: hit.name, kind: hit.kind, at });
      from = at + hit.pattern.length;
    }
  }
  return found;
}
