'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import { ExerciseTime } from '../parts/exercise-time';
import { useChathamHouse } from '../parts/use-chatham-house';
import { playLength } from './read/play-length';

/** What the band says in the debrief: the scenario, that it is fictional, and when play ended. */
export function BandWords({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const title = view.opening?.title ?? '';
  const kind = storyKind(view.opening);
  const length = playLength(view);
  const rule = useChathamHouse(view);
  if (length === null) return t('band.running', { title, kind }) + rule;
  return (
    <>
      {t.rich('band.ended', { title, kind, time: () => <ExerciseTime at={length} /> })}
      {rule}
    </>
  );
}
