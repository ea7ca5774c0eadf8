import type { Release, State } from '../state';
import type { Opening, TeamBrief } from '../story';
import { inLanguage } from './in-language';
import { languageFor, usualLanguage } from './languages-of';

/**
 * EX362: a view with the story's texts in the language that a person reads, as far as they are translated; the same view where nothing is. A
 * text that staff put right or corrected is read as staff wrote it. What people write in play is nobody's to translate.
 * `story` is the opening where the view has none, as that of a seat.
 */
export function readIn(view: State, language: string, story: Opening | null = view.opening): State {
  if (!story?.translations || !Object.hasOwn(story.translations, language)) return view;
  return {
    ...view,
    opening: view.opening && openingIn(view.opening, language),
    briefs: view.briefs.map((brief) => briefIn(brief, language)),
    releases: view.releases.map((release) => releaseIn(release, language, story.language ?? usualLanguage)),
    instructions: view.instructions.map((one) => ({
      ...one,
      text: one.translations?.[language] ?? one.text,
    })),
  };
}

/** A view in the first of these languages that its story has, or as it was written. */
export function inWanted(view: State, languages: readonly string[], story = view.opening): State {
  return story ? readIn(view, languageFor(story, languages), story) : view;
}

/** Remembers what was made of an object, by language, as long as the object lives. */
function rememberedBy<T extends object, R>(make: (value: T, language: string, own: string) => R) {
  const known = new WeakMap<T, Map<string, R>>();
  return (value: T, language: string, own = ''): R => {
    const byLanguage = known.get(value) ?? new Map<string, R>();
    known.set(value, byLanguage);
    const made = byLanguage.get(language) ?? make(value, language, own);
    byLanguage.set(language, made);
    return made;
  };
}

/** The author's language stays among those that can be chosen. */
const openingIn = rememberedBy(
  (opening: Opening, language): Opening => ({
    ...inLanguage(opening, opening.translations?.[language]),
    language,
    translations: { [opening.language ?? usualLanguage]: {}, ...opening.translations },
  }),
);

const briefIn = rememberedBy(
  (brief: TeamBrief, language): TeamBrief => inLanguage(brief, brief.translations?.[language]),
);

/** A release that is not translated says in which language it is, because the rest of the page is in another. */
const releaseIn = rememberedBy((release: Release, language, own): Release => {
  const { content } = release;
  const words = content.translations?.[language];
  if (!words || release.corrected || release.edits.length > 0)
    return { ...release, content: { ...content, language: own } };
  const { reliability, ...said } = words;
  const rated = content.reliability && reliability ? { ...content.reliability, words: reliability } : null;
  return {
    ...release,
    content: { ...content, ...said, ...(rated ? { reliability: rated } : {}), language },
  };
});
