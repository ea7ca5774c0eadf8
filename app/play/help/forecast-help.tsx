'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import styles from './help.module.css';

/** What the numbers of a forecast are, and what they are not. */
export function ForecastHelp() {
  const t = useTranslations('play.help');
  const name = useView().opening?.respondent.name ?? '';
  return (
    <section className={styles.help}>
      <Kicker>{t('numbers')}</Kicker>
      <p className={styles.quiet}>{t('numbersAre', { name })}</p>
      <p className={styles.quiet}>{t('numbersAreNot')}</p>
    </section>
  );
}
