'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { languageProps } from '../../parts/language-props';
import { SupportWords } from '../../parts/support-words';
import styles from './rules-of-play.module.css';

/** The rules of play, the word for a real emergency, and the two ways to stop. */
export function RulesOfPlay() {
  const t = useTranslations('play.papers');
  const { opening, safety, chathamHouse } = useView();
  if (!opening) return null;
  return (
    <>
      <ol className={styles.rules}>
        {opening.rulesOfPlay.map((rule) => (
          <li key={rule} {...languageProps(opening.language)}>
            {rule}
          </li>
        ))}
      </ol>
      {chathamHouse ? <p className={styles.word}>{t('chathamHouse')}</p> : null}
      <p className={styles.word}>
        {t.rich('emergency', { word: opening.emergencyWord, b: (words) => <b>{words}</b> })}
      </p>
      <SupportWords words={safety.support} />
      <p className={styles.stop}>{t('stopping')}</p>
    </>
  );
}
