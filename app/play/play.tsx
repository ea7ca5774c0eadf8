'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { exerciseTime } from '../../exercise/exercise-clock';
import { useSeat, useView } from '../live/use-views';
import { EmergencyScreen } from '../parts/emergency-screen';
import { PauseScreen } from '../parts/pause-screen';
import { formatHours } from '../parts/times';
import { DeclareEmergency } from '../seat/declare-emergency';
import { DebriefLater } from './frame/debrief-later';
import { SteppedOut } from './frame/stepped-out';
import { Workspace } from './frame/workspace';
import { Lobby } from './lobby/lobby';
import { stepNow } from './step-now';
import { useAnnouncements } from './use-announcements';

/** What stands between the two words of the band, and the same for a phone. */
export interface BandWords {
  whole: ReactNode;
  short: ReactNode;
  isRehearsal: boolean;
}

/** Which view a seat sees now: a pause comes before everything, then stepping out, then where the exercise is. */
export function Play({ onBandWords }: { onBandWords: (words: BandWords) => void }) {
  const view = useView();
  const seat = useSeat();
  const [joinsDebrief, setJoinsDebrief] = useState(false);
  useBandWords(onBandWords);
  useAnnouncements();
  if (!seat) return null;
  if (view.safety.emergencySince !== null) return <EmergencyScreen words={view.safety.support.emergency} />;
  if (view.clock.pausedAt !== null)
    return (
      <PauseScreen>
        <DeclareEmergency />
      </PauseScreen>
    );
  const hasEnded = view.phase === 'ended' || view.phase === 'closed';
  if (seat.steppedOut && !(hasEnded && joinsDebrief)) {
    return <SteppedOut onJoinDebrief={hasEnded ? () => setJoinsDebrief(true) : undefined} />;
  }
  if (hasEnded) return <DebriefLater />;
  if (view.phase === 'lobby') return <Lobby />;
  return <Workspace />;
}

function useBandWords(onBandWords: (words: BandWords) => void): void {
  const t = useTranslations('play.band');
  const view = useView();
  const title = view.opening?.title;
  const time = stepNow(view)?.move.scenarioTime;
  const { clock, isRehearsal } = view;
  const endedAt = clock.endedAt === null ? null : formatHours(exerciseTime(clock, clock.endedAt));
  useEffect(() => {
    if (!title) return;
    const whole = endedAt
      ? t('ended', { title, time: endedAt })
      : time
        ? t('withTime', { title, time })
        : t('plain', { title });
    onBandWords({ whole, short: t('short', { title }), isRehearsal });
  }, [title, time, endedAt, isRehearsal, t, onBandWords]);
}
