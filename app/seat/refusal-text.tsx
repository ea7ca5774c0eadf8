'use client';

import { useTranslations } from 'next-intl';
import type { Refusal } from '../live/live-state';
import { Banner } from '../parts/banner';

/** Says why something did not happen, where the button was. Says nothing when nothing was refused. */
export function RefusalText({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations('seat');
  if (!refusal) return null;
  return (
    <Banner tone="grave" isAnnounced>
      {refusal.message || t('noConnection')}
    </Banner>
  );
}
