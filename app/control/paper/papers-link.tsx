'use client';

import { useTranslations } from 'next-intl';
import { useSeatKey } from '../../live/live-provider';
import { useSeat } from '../../live/use-views';
import { ButtonLink } from '../../parts/button';

/** The way of lead and controllers to the papers: manuals, cards and guides before play, the report after it. */
export function PapersLink() {
  const t = useTranslations('control.papers');
  const key = useSeatKey();
  const role = useSeat()?.role;
  if (!key || (role !== 'lead' && role !== 'control')) return null;
  return (
    <ButtonLink look="text" href={`/papers/${encodeURIComponent(key.exerciseId)}`}>
      {t('open')}
    </ButtonLink>
  );
}
