'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useSeat, useView } from '../live/use-views';
import { PauseScreen } from '../parts/pause-screen';
import { Workspace } from './frame/workspace';
import { stepNow } from './step-now';

interface PlayProps {
  exerciseId: string;
  /** Says what stands between the two words of the band. */
  onBandWords: (words: ReactNode) => void;
}

/** Which view a seat sees now: a pause comes before everything, then stepping out, then where the exercise is. */
export function Play({ onBandWords }: PlayProps) {
  const view = useView();
  const seat = useSeat();
  useBandWords(onBandWords);
  if (!seat) return null;
  if (view.clock.pausedAt !== null) return <PauseScreen />;
  return <Workspace />;
}

function useBandWords(onBandWords: (words: ReactNode) => void): void {
  const t = useTranslations('play.band');
  const view = useView();
  const title = view.opening?.title;
  const time = stepNow(view)?.move.scenarioTime;
  useEffect(() => {
    if (!title) return;
    onBandWords(time ? t('withTime', { title, time }) : t('plain', { title }));
  }, [title, time, t, onBandWords]);
}
