/**
 * The texts of something in other languages: by language, as in `lang`, the texts by their place. A place is the way to a text
 * through keys parted by full stops, where a list's entry goes by its own id: `teams.national.name`, `manual.0.text`. A text that has
 * no translation is read as it was written.
 */
export type Translations = Record<string, Record<string, string>>;

/** What of an inject that went out was translated, in one language. */
export interface TranslatedWords {
  title: string;
  text: string;
  from?: string;
  scenarioTime?: string;
  reliability?: string;
}
