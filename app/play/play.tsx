'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useSeat, useView } from '../live/use-views';
import { PauseScreen } from '../parts/pause-screen';
import { SteppedOut } from './frame/stepped-out';
import { Workspace } from './frame/workspace';
import { Lobby } from './lobby/lobby';
import { stepNow } from './step-now';
import { useAnnouncements } from './use-announcements';

/** What stands between the two words of the band, and the same for a phone. */
export interface BandWords {
  whole: ReactNode;
  short: ReactNode;
}

/** Which view a seat sees now: a pause comes before everything, then stepping out, then where the exercise is. */
export function Play({ onBandWords }: { onBandWords: (words: BandWords) => void }) {
  const view = useView();
  const seat = useSeat();
  useBandWords(onBandWords);
  useAnnouncements();
  if (!seat) return null;
  if (view.clock.pausedAt !== null) return <PauseScreen />;
  if (seat.steppedOut) return <SteppedOut />;
  if (view.phase === 'lobby') return <Lobby />;
  return <Workspace />;
}

function useBandWords(onBandWords: (words: BandWords) => void): void {
  const t = useTranslations('play.band');
  const view = useView();
  const title = view.opening?.title;
  const time = stepNow(view)?.move.scenarioTime;
  useEffect(() => {
    if (!title) return;
    onBandWords({
      whole: time ? t('withTime', { title, time }) : t('plain', { title }),
      short: t('short', { title }),
    });
  }, [title, time, t, onBandWords]);
}
