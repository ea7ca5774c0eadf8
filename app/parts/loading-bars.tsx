import { useTranslations } from 'next-intl';
import styles from './loading-bars.module.css';
import { VisuallyHidden } from './visually-hidden';

/** Still grey bars, from 400 ms on, and never over what is already there. */
export function LoadingBars() {
  const t = useTranslations('parts.loading');
  return (
    <div className={styles.bars} role="status">
      <VisuallyHidden>{t('label')}</VisuallyHidden>
      <i />
      <i />
      <i />
    </div>
  );
}
