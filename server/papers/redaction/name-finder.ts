/** Scripts whose words stand apart, so that a name is not found inside of a longer word. */
const wordScripts =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]|[^\p{L}])*$/u;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const inWord = '[\\p{L}\\p{M}\\p{N}]';

/** A part of a name is looked for on its own from this length on. */
const partMin = 3;

/** Puts something else in the place of every name in a text. */
export type ReplaceNames = (text: string) => string;

/**
 * Finds names in free text: whole names, and each part of a name of several. A name of one word counts only as it is
 * written, with its capital; of several words, in any case. It cannot know nicknames, slips of the pen and descriptions.
 * @param names each name with what stands in its place.
 * @param spared words of the story, such as the names of teams, which stay even where a person has the same name.
 */
export function nameFinder(names: ReadonlyMap<string, string>, spared: ReadonlySet<string>): ReplaceNames {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const [name, instead] of names) {
    const parts = name.split(/[\s]+/u).filter((part) => /\p{L}/u.test(part));
    if (parts.length > 1) folded.set(name.toLowerCase(), instead);
    for (const part of parts.length > 1 ? parts.filter(({ length }) => length >= partMin) : [name]) {
      if (!spared.has(part) && !exact.has(part)) exact.set(part, instead);
    }
  }
  for (const word of spared) folded.delete(word.toLowerCase());
  const whole = matcher([...folded.keys()], 'giu');
  const single = matcher([...exact.keys()], 'gu');
  return (text) => {
    const once = whole ? text.replace(whole, (found) => folded.get(found.toLowerCase()) ?? found) : text;
    return single ? once.replace(single, (found) => exact.get(found) ?? found) : once;
  };
}

function matcher(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  // One look behind for all of them: one for each would be looked at again at every letter of a text.
  const bounded = longestFirst.filter((name) => wordScripts.test(name)).map(escaped);
  const anywhere = longestFirst.filter((name) => !wordScripts.test(name)).map(escaped);
  const apart = bounded.length === 0 ? [] : [`(?<!${inWord})(?:${bounded.join('|')})(?!${inWord})`];
  return new RegExp([...apart, ...anywhere].join('|'), flags);
}
