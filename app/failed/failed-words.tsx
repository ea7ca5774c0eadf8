import { useTranslations } from 'next-intl';
import { Button } from '../parts/button';
import styles from './failed-words.module.css';

/** Stands for a page that failed: what is so, that nothing typed is lost, and the way on. Never what went wrong inside. */
export function FailedWords({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('failed');
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      <p>
        <Button onClick={onAgain}>{t('again')}</Button>
      </p>
    </main>
  );
}
