'use client';

import { useTranslations } from 'next-intl';
import { LanguageChoice } from '../../parts/language-choice';

/** In which of its languages the scenario is read; nothing where it has one alone. The choice stands in the address. */
export function ReadLanguage({ languages, language }: { languages: string[]; language: string }) {
  const t = useTranslations('parts');
  return (
    <LanguageChoice
      label={t('readingLanguage')}
      languages={languages}
      value={language}
      onChoose={(chosen) => window.location.assign(`?language=${encodeURIComponent(chosen)}`)}
    />
  );
}
