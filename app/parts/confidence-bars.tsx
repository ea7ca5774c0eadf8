import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Confidence } from '../../framework/situation-lines';
import styles from './confidence-bars.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface ConfidenceBarsProps {
  level: Confidence;
  /** Stands in place of the word, such as "Two filings agree". The level is then said to assistive technology only. */
  children?: ReactNode;
}

const filled: Record<Confidence, number> = { low: 1, medium: 2, high: 3 };

/** Three bars and a word. */
export function ConfidenceBars({ level, children }: ConfidenceBarsProps) {
  const t = useTranslations('parts.confidence');
  return (
    <span className={styles.confidence}>
      <svg className={styles.bars} viewBox="0 0 20 12" aria-hidden="true">
        <rect className={styles.on} x=".5" y="8.5" width="5" height="3" />
        <rect className={filled[level] > 1 ? styles.on : undefined} x="7.5" y="4.5" width="5" height="7" />
        <rect className={filled[level] > 2 ? styles.on : undefined} x="14.5" y=".5" width="5" height="11" />
      </svg>
      {children ? (
        <span>
          <VisuallyHidden>{t('said', { level: t(level) })} </VisuallyHidden>
          {children}
        </span>
      ) : (
        <span>{t(level)}</span>
      )}
    </span>
  );
}
