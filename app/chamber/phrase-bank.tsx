'use client';

import { useTranslations } from 'next-intl';
import styles from './phrase-bank.module.css';

/** Neutral drafting verbs, from recalling to deciding; the words are in the messages. None is better than another. */
const phrases = [
  'recalling',
  'noting',
  'concerned',
  'welcomes',
  'calls',
  'requests',
  'encourages',
  'urges',
  'demands',
  'decides',
] as const;

/** Buttons that put a drafting verb where the cursor is. They leave the cursor behind it. */
export function PhraseBank({ onInsert }: { onInsert: (phrase: string) => void }) {
  const t = useTranslations('chamber.phrases');
  return (
    <fieldset className={styles.bank}>
      <legend className={styles.label}>{t('label')}</legend>
      {phrases.map((phrase) => (
        <button
          key={phrase}
          type="button"
          className={styles.phrase}
          aria-label={t('insert', { phrase: t(`words.${phrase}`) })}
          // The text keeps the focus and its cursor while a pointer presses here.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onInsert(t(`words.${phrase}`))}
        >
          {t(`words.${phrase}`)}
        </button>
      ))}
    </fieldset>
  );
}
