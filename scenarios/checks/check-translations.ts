import { textsOf } from '../../exercise/languages/texts-of';
import type { Translations } from '../../exercise/languages/translations';
import type { Story, StoryInject } from '../../exercise/story';
import type { Finding } from '../finding';

interface Translated {
  path: string;
  translations: Translations | undefined;
  /** Places of the texts that can be translated here. */
  places: Set<string>;
}

/** Finds translations that nobody would ever read: of a text that is not there, or in a language that the story does not offer. */
export function checkTranslations(story: Story): Finding[] {
  const offered = story.opening.translations ?? {};
  return translatedParts(story).flatMap(({ path, translations = {}, places }) =>
    Object.entries(translations).flatMap(([language, texts]) => [
      ...(Object.hasOwn(offered, language) ? [] : [notOffered(`${path}.translations.${language}`, language)]),
      ...Object.keys(texts)
        .filter((place) => !places.has(place))
        .map((place) => noSuchText(`${path}.translations.${language}.${place}`, place)),
    ]),
  );
}

/** Every part of a story that carries translations of its own, with the texts that people read there. */
export function translatedParts({ opening, briefs, script }: Story): Translated[] {
  return [
    part('opening', opening),
    ...briefs.map((brief, index) => part(`briefs.${index}`, brief)),
    ...script.injects.map((inject, index) =>
      // What is on record is for staff and the debrief; marks of the map go out as they are.
      part(`script.injects.${index}`, withoutRecord(inject)),
    ),
  ];
}

const withoutRecord = ({ facts: _facts, marks: _marks, ...inject }: StoryInject) => inject;

function part(path: string, value: { translations?: Translations }): Translated {
  const places = new Set(textsOf(value).map(({ place }) => place));
  return { path, translations: value.translations, places };
}

const notOffered = (path: string, language: string): Finding => ({
  code: 'language-not-offered',
  path,
  sentence: `The opening has no text in “${language}”, so nobody can choose it: translate the title, at least.`,
});

const noSuchText = (path: string, place: string): Finding => ({
  code: 'unknown-translation',
  path,
  sentence: `There is no text at “${place}” to translate: mend the place, or take the translation out.`,
});
