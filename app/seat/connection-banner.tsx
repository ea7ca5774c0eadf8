'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { OfflineBanner } from '../parts/banner';

/** Says under the band that there is no connection, and what happens to what one does meanwhile. */
export function ConnectionBanner() {
  const t = useTranslations('seat.offline');
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const waiting = useLive(useCallback((state: LiveState) => state.waiting, []));
  if (status !== 'offline') return null;
  return (
    <OfflineBanner lead={t('lead')}>
      {waiting > 0 ? t('waiting', { count: waiting }) : t('nothing')}
    </OfflineBanner>
  );
}
