import type { Story } from '../../exercise/story';
import { placeInWords } from '../place-in-words';
import { findRealNames, plainText, realBodiesAllowed } from '../real-names';
import type { RealNameKind } from '../real-names-data';
import { nameSuggester } from './name-suggester';
import { type StoryText, storyTexts } from './story-texts';

/** A real name that stands in a fictional story. It is a question to the author, not a verdict. */
export interface NameFinding {
  /** The name as it is listed, which may have accents that the story left out. */
  name: string;
  kind: RealNameKind;
  /** Where in the story, as `script.injects.3.text`. */
  path: string;
  /** The same place in words, as `Inject 4, “Market day”: Text`. */
  part: string;
  /** The words in front of the name, at most about forty characters, and those behind it. */
  before: string;
  after: string;
  /** An invented name to take instead, the same for every place of this name; null when none is left. */
  suggestion: string | null;
  /** All of it in one sentence. */
  sentence: string;
}

/**
 * The most findings of one story; who has mended these is told of the rest. Each says a text of its own, and a file of some
 * kilobytes can hold a name a million times.
 */
export const namesMax = 1_000;

/** How much of the text is shown on either side of a name, in characters. */
const around = 40;

const kindWords: Record<RealNameKind, string> = {
  country: 'a real country or region',
  demonym: 'the word for who is from a real country',
  city: 'a real place',
  people: 'a real people or community',
  leader: 'a real leader',
  'armed-group': 'a real armed group',
  organisation: 'a real organisation',
};

/** The organisations after which a body of the story is called. */
const realNamesOf = (name: string): string[] =>
  findRealNames(name, []).flatMap((found) => (found.kind === 'organisation' ? [found.name] : []));

/** Names of real bodies that this story votes in: their rules are used, so they may be named. */
const bodiesOf = ({ opening }: Story) => opening.bodies.flatMap(({ name }) => realNamesOf(name));

/** Whether a text is the name of a member of a real body, which comes with its rules. */
function isMemberOfReal({ opening }: Story, path: string): boolean {
  const body = path.match(/^opening\.bodies\.(\d+)\.members\.\d+\.name$/)?.[1];
  return body !== undefined && realNamesOf(opening.bodies[Number(body)]?.name ?? '').length > 0;
}

const wordsBefore = (text: string) =>
  text.length > around ? `…${text.slice(-around).replace(/^\S*\s/s, '')}` : text;

const wordsAfter = (text: string) =>
  text.length > around ? text.slice(0, around).replace(/\s\S*$/s, '…') : text;

/** Whether a name stands in any of the texts, whatever its capitals, if only as a part of a word. */
function standsIn(texts: readonly StoryText[]): (name: string) => boolean {
  const whole = texts.map(({ text }) => plainText(text).toLowerCase()).join('\n');
  return (name) => whole.includes(name.toLowerCase());
}

function hitsIn(texts: readonly StoryText[], passed: readonly string[]) {
  const found: (ReturnType<typeof findRealNames>[number] & StoryText)[] = [];
  for (const { path, text } of texts) {
    if (found.length >= namesMax) break;
    const whole = text.normalize('NFC');
    for (const hit of findRealNames(text, passed)) found.push({ ...hit, path, text: whole });
  }
  return found.slice(0, namesMax);
}

/** Places that are named at most in one sentence. */
const placesNamed = 3;

/** A real name, the places in which it stands, and what to take instead, in one sentence. */
export function nameSentence(
  { name, kind, suggestion }: Pick<NameFinding, 'name' | 'kind' | 'suggestion'>,
  parts: readonly string[],
): string {
  const more = parts.length - placesNamed;
  const named = parts.slice(0, placesNamed).join('; ');
  const where = more > 0 ? `${named}; and ${more} more` : named;
  const instead =
    suggestion === null ? 'Invent another name' : `Take an invented name, such as “${suggestion}”`;
  return `“${name}” is ${kindWords[kind]} (${where}). ${instead}, or keep the name if it means something else.`;
}

/**
 * Real countries, peoples, places, leaders, armed groups and organisations in a fictional story, each with its place and
 * an invented name. A case study is about what is real, so nothing is found in it.
 * @param allowed names that the author has looked at: "this is not that Jordan". Phrases are passed over whole
 */
export function checkNames(story: Story, allowed: readonly string[] = []): NameFinding[] {
  if (story.opening.caseStudy) return [];
  const passed = [...realBodiesAllowed, ...bodiesOf(story), ...allowed.filter((name) => name.trim() !== '')];
  const texts = storyTexts(story).filter(({ path }) => !isMemberOfReal(story, path));
  const found = hitsIn(texts, passed);
  if (found.length === 0) return [];
  const suggest = nameSuggester(standsIn(texts));
  return found.map(({ name, kind, at, path, text }) => {
    const part = placeInWords(story, path);
    const suggestion = suggest(name, kind);
    return {
      name,
      kind,
      path,
      part,
      before: wordsBefore(text.slice(0, at)),
      after: wordsAfter(text.slice(at + name.length)),
      suggestion,
      sentence: nameSentence({ name, kind, suggestion }, [part]),
    };
  });
}
