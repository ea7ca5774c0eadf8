'use client';

import { useMemo } from 'react';
import { useLive } from '../live/live-provider';
import { useBodyView, useSeatView, useView } from '../live/use-views';
import { type ChamberState, chamberState } from './chamber-state';

const seatOf = (state: { seat: string }) => state.seat;

/** The chamber of this seat's body; null for a seat that is no member of one. */
export function useChamber(): ChamberState | null {
  const room = useView();
  const own = useSeatView();
  const body = useBodyView();
  const seat = useLive(seatOf);
  return useMemo(() => chamberState(room, own, body, seat), [room, own, body, seat]);
}
