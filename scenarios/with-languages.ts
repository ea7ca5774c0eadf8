import type { Translations } from '../exercise/languages/translations';
import type { Story } from '../exercise/story';

/** A story's texts in one other language, by the part that they are in and their place there. */
export interface StoryTexts {
  opening: Record<string, string>;
  /** By team. */
  briefs: Record<string, Record<string, string>>;
  /** By id of the inject. */
  injects: Record<string, Record<string, string>>;
}

/** A story with its texts in other languages, each beside the text that it translates. */
export function withLanguages(story: Story, languages: Record<string, StoryTexts>): Story {
  const each = (textsOf: (texts: StoryTexts) => Record<string, string> | undefined): Translations =>
    Object.fromEntries(
      Object.entries(languages).flatMap(([language, texts]) => {
        const found = textsOf(texts);
        return found ? [[language, found] as const] : [];
      }),
    );
  return {
    opening: { ...story.opening, translations: each(({ opening }) => opening) },
    briefs: story.briefs.map((brief) => ({
      ...brief,
      translations: each(({ briefs }) => briefs[brief.team]),
    })),
    script: {
      ...story.script,
      injects: story.script.injects.map((inject) => {
        const translations = each(({ injects }) => injects[inject.id]);
        return Object.keys(translations).length > 0 ? { ...inject, translations } : inject;
      }),
    },
  };
}
