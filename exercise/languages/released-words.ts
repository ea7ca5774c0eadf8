import type { StoryInject } from '../story';
import { entryKey } from './texts-of';
import type { TranslatedWords, Translations } from './translations';

type Branch = StoryInject['branches'][number] | null;

/**
 * The words of a release in the other languages of its line, of the very variant that goes out: a softer text is never translated
 * by the louder one. A language that lacks title or text of that variant is left out, and so are all where staff changed the words.
 */
export function releasedWords(
  written: StoryInject,
  branch: Branch,
  isSoftened: boolean,
  words: { title: string; text: string },
): Record<string, TranslatedWords> | undefined {
  const source = branch ? written.branches.find((one) => one.counterMove === branch.counterMove) : written;
  const variant = isSoftened ? source?.softer : source;
  if (!variant || variant.title !== words.title || variant.text !== words.text) return undefined;
  const way = [...(branch ? ['branches', entryKey(branch, 0)] : []), ...(isSoftened ? ['softer'] : [])];
  const found = Object.entries(written.translations ?? {}).flatMap(([language, texts]) => {
    const read = translatedWords(texts, way);
    return read ? [[language, read] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function translatedWords(texts: Translations[string], way: readonly string[]): TranslatedWords | undefined {
  const title = texts[[...way, 'title'].join('.')];
  const text = texts[[...way, 'text'].join('.')];
  if (title === undefined || text === undefined) return undefined;
  const { from, scenarioTime, 'reliability.words': reliability } = texts;
  return {
    title,
    text,
    ...(from === undefined ? {} : { from }),
    ...(scenarioTime === undefined ? {} : { scenarioTime }),
    ...(reliability === undefined ? {} : { reliability }),
  };
}
