'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '../../parts/empty-state';

/** Says that play has ended, for as long as the debrief is not there. */
export function PlayEnded() {
  const t = useTranslations('play.ended');
  return (
    <main id="main" tabIndex={-1}>
      <EmptyState title={t('title')}>{t('next')}</EmptyState>
    </main>
  );
}
