'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '../../parts/empty-state';
import styles from './play-ended.module.css';

/** Says that play has ended, where the debrief could not be fetched. */
export function PlayEnded() {
  const t = useTranslations('play.ended');
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <EmptyState title={t('title')}>{t('next')}</EmptyState>
    </main>
  );
}
