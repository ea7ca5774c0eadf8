'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { Banner, OfflineBanner } from '../parts/banner';

/** Says under the band that the server cannot be reached or cannot write, and what happens to what one does meanwhile. */
export function ConnectionBanner() {
  const t = useTranslations('seat.offline');
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const isStoreAway = useLive(useCallback((state: LiveState) => state.isStoreAway, []));
  const count = useLive(useCallback((state: LiveState) => state.waiting.length, []));
  const words = count > 0 ? t('waiting', { count }) : t('nothing');
  if (status === 'offline') return <OfflineBanner lead={t('lead')}>{words}</OfflineBanner>;
  if (!isStoreAway || status === 'gone') return null;
  return (
    <Banner tone="asked" icon="alert" lead={t('storeAway')} isAnnounced>
      {words}
    </Banner>
  );
}
