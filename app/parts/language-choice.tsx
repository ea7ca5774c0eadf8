import { useLocale } from 'next-intl';
import { SelectField } from './select-field';

interface LanguageChoiceProps {
  label: string;
  languages: readonly string[];
  value: string;
  onChoose: (language: string) => void;
}

/** One of a story's languages; nothing where it has one alone. */
export function LanguageChoice({ label, languages, value, onChoose }: LanguageChoiceProps) {
  const locale = useLocale();
  if (languages.length < 2) return null;
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      options={languages.map((language) => ({ value: language, label: nameOf(language, locale) }))}
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
