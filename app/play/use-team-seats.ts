'use client';

import { useMemo } from 'react';
import type { Seat } from '../../exercise/state';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { useSeat, useView } from '../live/use-views';

/** A teammate and whether their screen is here. */
export interface TeamSeat {
  seat: Seat;
  isHere: boolean;
  isOwn: boolean;
}

const presentOf = (state: LiveState) => state.present;

/** The people of this seat's team, oneself first, then those who are here. */
export function useTeamSeats(): TeamSeat[] {
  const view = useView();
  const own = useSeat();
  const present = useLive(presentOf);
  return useMemo(() => {
    if (!own?.team) return [];
    return Object.values(view.seats)
      .filter((seat) => seat.role === 'player' && seat.team === own.team && !seat.removed)
      .map((seat) => ({
        seat,
        isOwn: seat.id === own.id,
        isHere: seat.id === own.id || present.includes(seat.id),
      }))
      .sort((one, other) => rank(one) - rank(other));
  }, [view.seats, own, present]);
}

function rank({ isOwn, isHere }: TeamSeat): number {
  return isOwn ? 0 : isHere ? 1 : 2;
}
