'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';

/** Stands where the chamber would, when its script could not be fetched; loading the page again fetches it. */
export function ChamberMissing() {
  const t = useTranslations('chamber.missing');
  return (
    <EmptyState
      title={t('title')}
      action={<Button onClick={() => window.location.reload()}>{t('action')}</Button>}
    >
      {t('text')}
    </EmptyState>
  );
}
