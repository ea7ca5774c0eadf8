'use client';

import { useTranslations } from 'next-intl';
import { languagesOf } from '../../exercise/languages/languages-of';
import { useView } from '../live/use-views';
import { chooseReadingLanguage } from '../theme/reading-language';
import { LanguageChoice } from './language-choice';

/** In which of its languages this device shows the story; nothing where it has one alone. Nobody else sees the choice. */
export function ReadingLanguage() {
  const t = useTranslations('parts');
  const { opening } = useView();
  if (!opening) return null;
  const languages = languagesOf(opening);
  return (
    <LanguageChoice
      label={t('readingLanguage')}
      languages={languages}
      value={languages[0] ?? ''}
      onChoose={chooseReadingLanguage}
    />
  );
}
