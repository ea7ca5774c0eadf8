import type { Translations } from '../../exercise/languages/translations';
import type { Story } from '../../exercise/story';
import type { FindingCode } from '../finding';
import { changed } from './faulty-stories';

/** The small story with these translations of its opening and its first brief. */
export const translatedStory = (opening?: Translations, brief?: Translations): Story =>
  changed((story) => {
    if (opening) story.opening.translations = opening;
    const [first] = story.briefs;
    if (first && brief) first.translations = brief;
  });

/** What can be wrong with the languages of a story. */
export const faultyTranslations: [FindingCode, string, Story][] = [
  [
    'unknown-translation',
    'a translation of a text that is not there',
    translatedStory({ fr: { title: 'Petit', 'teams.east.name': 'Est' } }),
  ],
  [
    'unknown-translation',
    'a translation of an id',
    translatedStory({ fr: { title: 'Petit', 'teams.north.id': 'nord' } }),
  ],
  [
    'language-not-offered',
    'a brief in a language that the opening does not have',
    translatedStory(undefined, { fr: { role: 'Vous décidez.' } }),
  ],
];
