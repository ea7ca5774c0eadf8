'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Sentence } from '../../exercise/sentence';

/** Says a sentence of the rules (a verdict, a line of the timeline) in the language of the page. */
export function useSentence(): (sentence: Sentence) => string {
  const t = useTranslations('rules');
  // The pure core names its messages by plain strings; a test holds that each of them exists.
  return useCallback(
    (sentence: Sentence) => {
      const say = ({ key, values, followedBy = [] }: Sentence): string =>
        [t(key as never, values as never), ...followedBy.map(say)].join(' ');
      return say(sentence);
    },
    [t],
  );
}
