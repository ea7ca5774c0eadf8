'use client';

import { useTranslations } from 'next-intl';
import styles from '../frame/page.module.css';

const stages = ['certain', 'reasons', 'private', 'rule', 'log'] as const;

/** How to rule in ninety seconds, for the one who holds the console. */
export function RulingProtocol() {
  const t = useTranslations('control.ruling.protocol');
  return (
    <details className={styles.details}>
      <summary>{t('title')}</summary>
      <ol className={styles.protocol}>
        {stages.map((stage) => (
          <li key={stage}>{t(stage)}</li>
        ))}
      </ol>
    </details>
  );
}
