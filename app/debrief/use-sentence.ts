'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Sentence } from '../../exercise/sentence';

/** Says the sentences of the rules: timeline entries, results of votes. */
export function useSentence(): (sentence: Sentence) => string {
  const t = useTranslations('rules');
  // The pure core speaks in keys of the rules' own message file; a test there holds every key against it.
  return useCallback(({ key, values }) => t(key as Parameters<typeof t>[0], values as never), [t]);
}
