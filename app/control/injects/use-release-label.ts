'use client';

import { useTranslations } from 'next-intl';
import type { Reach } from './recipients';

/** The words on the release button: how many people, or that nobody would get it. */
export function useReleaseLabel({ people, screen, teams }: Reach): { text: string; isNobody: boolean } {
  const t = useTranslations('control.release');
  if (people.length === 0 && !screen) {
    return { text: t('nobody'), isNobody: teams.length === 0 };
  }
  if (people.length === 0) return { text: t('screen'), isNobody: false };
  return { text: t('people', { count: people.length }), isNobody: false };
}
