'use client';

import { type ReactNode, useEffect } from 'react';
import { useLoaded } from '../../live/use-loaded';
import { useSeat, useView } from '../../live/use-views';
import { LoadingBars } from '../../parts/loading-bars';
import { useKeptText } from '../use-kept-text';

const load = () => import('./late-pages');

/** Stands before the workspace of somebody who came late: the waiting room, then once the page to catch up. */
export function LateGate({ children }: { children?: ReactNode }) {
  const seat = useSeat();
  const { phase } = useView();
  const [late, keepLate] = useKeptText('late');
  const isWaiting = seat?.isWaiting ?? false;
  const isCatchingUp = late !== '' && !isWaiting && seat?.team != null && phase === 'running';
  const pages = useLoaded(load, isWaiting || isCatchingUp);
  useEffect(() => {
    if (isWaiting) keepLate('late');
  }, [isWaiting, keepLate]);
  if (!isWaiting && !isCatchingUp) return children;
  if (!pages) return <LoadingBars />;
  return isWaiting ? <pages.WaitingRoom /> : <pages.CatchUp onDone={() => keepLate('')} />;
}
