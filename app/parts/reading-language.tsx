'use client';

import { useLocale, useTranslations } from 'next-intl';
import { languagesOf } from '../../exercise/languages/languages-of';
import { useView } from '../live/use-views';
import { chooseReadingLanguage } from '../theme/reading-language';
import { SelectField } from './select-field';

/** In which of its languages this device shows the story; nothing where it has one alone. Nobody else sees the choice. */
export function ReadingLanguage() {
  const t = useTranslations('parts');
  const locale = useLocale();
  const { opening } = useView();
  const languages = opening ? languagesOf(opening) : [];
  if (languages.length < 2) return null;
  return (
    <SelectField
      label={t('readingLanguage')}
      value={opening?.language ?? languages[0] ?? ''}
      onChange={(event) => chooseReadingLanguage(event.currentTarget.value)}
      options={languages.map((value) => ({ value, label: nameOf(value, locale) }))}
    />
  );
}

/** A language by its own name, with that in the language of the screen behind it where they differ. */
function nameOf(language: string, locale: string): string {
  const named = (inLanguage: string) =>
    new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'code' }).of(language) ?? language;
  const [own, here] = [named(language), named(locale)];
  return own === here ? own : `${own} · ${here}`;
}
