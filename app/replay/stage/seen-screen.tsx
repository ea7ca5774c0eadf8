'use client';

import { lazy, Suspense, useState } from 'react';
import { isStaffRole } from '../../../exercise/state';
import { useSeat, useView } from '../../live/use-views';
import { LoadingBars } from '../../parts/loading-bars';

const Play = lazy(async () => ({ default: (await import('../../play/play')).Play }));
const ConsoleScreen = lazy(async () => ({
  default: (await import('../../control/frame/console-screen')).ConsoleScreen,
}));
const Room = lazy(async () => ({ default: (await import('../../screen/room')).Room }));
const RedScreen = lazy(async () => ({ default: (await import('../../red/red-screen')).RedScreen }));

/** The screen that the seat had: the console, the room screen, the red cell's, or a participant's. */
export function SeenScreen({ exerciseId, isRoom }: { exerciseId: string; isRoom: boolean }) {
  return (
    <Suspense fallback={<LoadingBars />}>
      <Screen exerciseId={exerciseId} isRoom={isRoom} />
    </Suspense>
  );
}

function Screen({ exerciseId, isRoom }: { exerciseId: string; isRoom: boolean }) {
  const view = useView();
  const role = useSeat()?.role;
  // The band is the replay's own.
  const [, setBandWords] = useState<unknown>(null);
  if (isRoom || role === 'screen') return <Room view={view} isOffline={false} />;
  if (isStaffRole(role)) return <ConsoleScreen />;
  if (role === 'red') return <RedScreen exerciseId={exerciseId} />;
  return <Play onBandWords={setBandWords} />;
}
