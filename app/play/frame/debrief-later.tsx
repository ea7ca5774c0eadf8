'use client';

import { lazy, Suspense } from 'react';
import { LoadingBars } from '../../parts/loading-bars';
import { PlayEnded } from './play-ended';

/** The debrief is fetched when play has ended: until then a phone is spared its script. */
const ParticipantDebrief = lazy(() =>
  import('../../debrief/participant-debrief').then(
    (module) => ({ default: module.ParticipantDebrief }),
    () => ({ default: PlayEnded }),
  ),
);

/** What a participant sees from ENDEX on. */
export function DebriefLater() {
  return (
    <Suspense fallback={<LoadingBars />}>
      <ParticipantDebrief />
    </Suspense>
  );
}
