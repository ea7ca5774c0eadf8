'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';

const hours = { hour: '2-digit', minute: '2-digit' } as const;

/**
 * Why everything stands still though nobody pressed pause: from when until when Forestall was away, and what waits for the
 * lead. Null for a pause that somebody pressed.
 */
export function useAbsenceWords(): string | null {
  const t = useTranslations('control.pause');
  const format = useFormatter();
  const { clock, releases } = useView();
  const { pausedAt, awayUntil } = clock;
  if (pausedAt === null || awayUntil === null) return null;
  return t('away', {
    from: format.dateTime(pausedAt, hours),
    to: format.dateTime(awayUntil, hours),
    minutes: Math.max(1, Math.round((awayUntil - pausedAt) / 60_000)),
    held: releases.filter(({ status }) => status === 'held').length,
  });
}
