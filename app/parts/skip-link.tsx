import { useTranslations } from 'next-intl';
import styles from './skip-link.module.css';

/** The first stop of the keyboard on every page. The page's main element carries the id `main` and `tabIndex={-1}`. */
export function SkipLink() {
  const t = useTranslations('parts.skipLink');
  return (
    <a className={styles.link} href="#main">
      {t('label')}
    </a>
  );
}
