'use client';

import { useMemo } from 'react';
import { whyWaits } from '../../../../exercise/rules/stands-in-the-way';
import type { StoryInject } from '../../../../exercise/story';
import { useNow } from '../../../live/use-now';
import { useView } from '../../../live/use-views';
import { useSentence } from '../../../parts/use-sentence';

/** In a sentence what stands in the way of a release: a hold, that the line was set aside, what has not come; else null. */
export function useInTheWay(inject: StoryInject): string | null {
  const view = useView();
  const now = useNow();
  const say = useSentence();
  const decision = useMemo(() => whyWaits(view, inject, now), [view, inject, now]);
  if (!decision || decision.ok) return null;
  const { code, values } = decision.rejection;
  return say({ key: `rejections.${code}`, ...(values ? { values } : {}) });
}
