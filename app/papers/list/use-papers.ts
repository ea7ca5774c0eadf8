'use client';

import { useCallback, useEffect, useState } from 'react';
import { useSeatKey } from '../../live/live-provider';
import { fetchPapers, type ListedPaper, type PaperAnswer } from './fetch-papers';

/** The papers of this exercise that there are now, and a way to ask again; null until the first answer. */
export function usePapers(): { answer: PaperAnswer<ListedPaper[]> | null; again: () => void } {
  const key = useSeatKey();
  const [answer, setAnswer] = useState<PaperAnswer<ListedPaper[]> | null>(null);
  const ask = useCallback(() => {
    if (!key) return;
    // So that asking again shows, also when the answer is the same.
    setAnswer(null);
    void fetchPapers(key).then(setAnswer);
  }, [key]);
  useEffect(ask, [ask]);
  return { answer, again: ask };
}
