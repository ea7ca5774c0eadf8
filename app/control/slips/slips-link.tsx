'use client';

import { useTranslations } from 'next-intl';
import { useSeatKey } from '../../live/live-provider';
import { ButtonLink } from '../../parts/button';

/** The way to the injects on paper. */
export function SlipsLink() {
  const t = useTranslations('control.slips');
  const key = useSeatKey();
  if (!key) return null;
  return (
    <ButtonLink look="text" href={`/control/${encodeURIComponent(key.exerciseId)}/slips`}>
      {t('open')}
    </ButtonLink>
  );
}
