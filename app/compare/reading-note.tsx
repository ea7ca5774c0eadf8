import { useTranslations } from 'next-intl';
import { Kicker } from '../parts/kicker';
import styles from './compare-page.module.css';

/** What a difference between runs can and cannot mean. */
export function ReadingNote() {
  const t = useTranslations('compare.reading');
  return (
    <section className={styles.section}>
      <Kicker>{t('title')}</Kicker>
      <ul className={styles.reading}>
        <li>{t('can')}</li>
        <li>{t('cannot')}</li>
        <li>{t('why')}</li>
        <li>{t('who')}</li>
      </ul>
    </section>
  );
}
