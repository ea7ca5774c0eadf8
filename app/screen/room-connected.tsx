'use client';

import { useEffect, useRef } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { useView } from '../live/use-views';
import { Room } from './room';
import { RoomNotice } from './room-notice';

const statusOf = (state: LiveState) => state.status;
const refusalOf = (state: LiveState) => state.refusal;

/** Shows the room once its first view is here, and keeps the last one whatever happens to the connection. */
export function RoomConnected({ renew }: { renew: () => void }) {
  const status = useLive(statusOf);
  const refusal = useLive(refusalOf);
  const view = useView();
  const isUnknown = status === 'gone' && refusal?.code === 'SeatUnknown';
  const hasRenewed = useRef(false);
  useEffect(() => {
    // Once: a seat that is taken away from a room screen a second time was taken away by a person.
    if (!isUnknown || hasRenewed.current) return;
    hasRenewed.current = true;
    renew();
  }, [isUnknown, renew]);
  if (status === 'gone' && !isUnknown) return <RoomNotice kind="refused" message={refusal?.message ?? ''} />;
  if (view.phase === 'none') return <RoomNotice kind="connecting" />;
  return <Room view={view} isOffline={status === 'offline'} />;
}
