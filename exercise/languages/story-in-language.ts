import type { Story } from '../story';
import { inLanguage } from './in-language';
import { languagesOf, usualLanguage } from './languages-of';
import type { Translations } from './translations';

/**
 * A story with everything that participants read in another of its languages, for somebody who reads it as a whole. What has no translation
 * stays as its author wrote it, and so does what only staff read. The translations themselves are left out.
 */
export function storyInLanguage({ opening, briefs, script }: Story, language: string): Story {
  const isKnown = languagesOf(opening).includes(language);
  return {
    opening: {
      ...read(opening, language),
      language: isKnown ? language : (opening.language ?? usualLanguage),
    },
    briefs: briefs.map((brief) => read(brief, language)),
    script: { ...script, injects: script.injects.map((inject) => read(inject, language)) },
  };
}

function read<T extends { translations?: Translations }>(value: T, language: string): T {
  const { translations, ...rest } = value;
  const texts = translations && Object.hasOwn(translations, language) ? translations[language] : undefined;
  return inLanguage(rest as T, texts);
}
