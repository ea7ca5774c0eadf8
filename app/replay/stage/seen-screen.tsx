'use client';

import { useState } from 'react';
import { isStaffRole } from '../../../exercise/state';
import { useLoaded } from '../../live/use-loaded';
import { useSeat, useView } from '../../live/use-views';
import { LoadingBars } from '../../parts/loading-bars';

const loadPlay = () => import('../../play/play');
const loadConsole = () => import('../../control/frame/console-screen');
const loadRoom = () => import('../../screen/room');
const loadRed = () => import('../../red/red-screen');

/** The screen that the seat had: the console, the room screen, the red cell's, or a participant's. */
export function SeenScreen({ exerciseId, isRoom }: { exerciseId: string; isRoom: boolean }) {
  const role = useSeat()?.role;
  if (isRoom || role === 'screen') return <SeenRoom />;
  if (isStaffRole(role)) return <SeenConsole />;
  return role === 'red' ? <SeenRed exerciseId={exerciseId} /> : <SeenPlay />;
}

function SeenRoom() {
  const view = useView();
  const script = useLoaded(loadRoom);
  return script ? <script.Room view={view} isOffline={false} /> : <LoadingBars />;
}

function SeenConsole() {
  const script = useLoaded(loadConsole);
  return script ? <script.ConsoleScreen /> : <LoadingBars />;
}

function SeenRed({ exerciseId }: { exerciseId: string }) {
  const script = useLoaded(loadRed);
  return script ? <script.RedScreen exerciseId={exerciseId} /> : <LoadingBars />;
}

function SeenPlay() {
  const script = useLoaded(loadPlay);
  // The band is the replay's own.
  const [, setBandWords] = useState<unknown>(null);
  return script ? <script.Play onBandWords={setBandWords} /> : <LoadingBars />;
}
