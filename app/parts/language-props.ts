import { directionOf } from '../../exercise/languages/languages-of';

/** How an element says in which language its text is, and in which direction that is written; nothing for that of the screen. */
export function languageProps(language: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language ? { lang: language, dir: directionOf(language) } : {};
}
