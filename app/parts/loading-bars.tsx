import { useTranslations } from 'next-intl';
import styles from './loading-bars.module.css';
import { VisuallyHidden } from './visually-hidden';

/** Still grey bars, from 400 ms on, and never over what is already there. `label` says what is coming. */
export function LoadingBars({ label }: { label?: string }) {
  const t = useTranslations('parts.loading');
  return (
    <div className={styles.bars} role="status">
      <VisuallyHidden>{label ?? t('label')}</VisuallyHidden>
      <i />
      <i />
      <i />
    </div>
  );
}
