'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';

/** The way to a seat, for a device that has none. */
export function NoSeat() {
  const t = useTranslations('seat.noSeat');
  return (
    <main id="main">
      <EmptyState title={t('title')} action={<ButtonLink href="/">{t('action')}</ButtonLink>}>
        {t('text')}
      </EmptyState>
    </main>
  );
}
