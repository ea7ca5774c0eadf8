'use client';

import { useTranslations } from 'next-intl';
import { useSeatKey } from '../../live/live-provider';
import { ButtonLink } from '../../parts/button';

/** The way to the sheets, slips and ballots that a room without devices writes on. */
export function SheetsLink() {
  const t = useTranslations('control.sheets');
  const key = useSeatKey();
  if (!key) return null;
  return (
    <ButtonLink look="text" href={`/control/${encodeURIComponent(key.exerciseId)}/sheets`}>
      {t('open')}
    </ButtonLink>
  );
}
