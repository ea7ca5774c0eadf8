'use client';

import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { exerciseTime } from '../../exercise/exercise-clock';
import { storyKind } from '../../exercise/story-kind';
import { useSeat, useView } from '../live/use-views';
import { EmergencyScreen } from '../parts/emergency-screen';
import { PauseScreen } from '../parts/pause-screen';
import { formatHours } from '../parts/times';
import { useChathamHouse } from '../parts/use-chatham-house';
import { DeclareEmergency } from '../seat/declare-emergency';
import { DebriefLater } from './frame/debrief-later';
import { SteppedOut } from './frame/stepped-out';
import { WorkspaceLater } from './frame/workspace-later';
import { LateGate } from './late/late-gate';
import { Lobby } from './lobby/lobby';
import { TalkNotices } from './notices/talk-notices';
import { stepNow } from './step-now';
import { useAnnouncements } from './use-announcements';

/** Where the other side plays is another page; its door is fetched when somebody needs it. */
const RedDoor = lazy(() => import('./red-door'));

const RedDoorLater = () => (
  <Suspense fallback={null}>
    <RedDoor />
  </Suspense>
);

/** What stands between the two words of the band, and the same for a phone. */
export interface BandWords {
  whole: ReactNode;
  short: ReactNode;
  isRehearsal: boolean;
  isWhatIf: boolean;
}

/** What a seat sees: what control says to people, over the view of the hour. */
export function Play({ onBandWords }: { onBandWords: (words: BandWords) => void }) {
  useBandWords(onBandWords);
  useAnnouncements();
  return (
    <>
      <TalkNotices />
      <PlayView />
    </>
  );
}

/** Which view a seat sees now: a pause comes before everything, then stepping out, then where the exercise is. */
function PlayView() {
  const view = useView();
  const seat = useSeat();
  const [joinsDebrief, setJoinsDebrief] = useState(false);
  if (!seat) return null;
  if (seat.isWaiting) return <LateGate />;
  if (seat.role === 'red') return <RedDoorLater />;
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
  return (
    <LateGate>
      <WorkspaceLater />
    </LateGate>
  );
}

function useBandWords(onBandWords: (words: BandWords) => void): void {
  const t = useTranslations('play.band');
  const view = useView();
  const title = view.opening?.title;
  const kind = storyKind(view.opening);
  const time = stepNow(view)?.move.scenarioTime;
  const rule = useChathamHouse(view);
  const { clock, isRehearsal } = view;
  const isWhatIf = view.fork !== null;
  const endedAt = clock.endedAt === null ? null : formatHours(exerciseTime(clock, clock.endedAt));
  useEffect(() => {
    if (!title) return;
    const whole = endedAt
      ? t('ended', { title, kind, time: endedAt })
      : time
        ? t('withTime', { title, kind, time })
        : t('plain', { title, kind });
    onBandWords({ whole: whole + rule, short: t('short', { title, kind }) + rule, isRehearsal, isWhatIf });
  }, [title, kind, time, endedAt, rule, isRehearsal, isWhatIf, t, onBandWords]);
}
