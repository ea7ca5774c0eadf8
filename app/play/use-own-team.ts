'use client';

import { useSeat, useView } from '../live/use-views';
import { type PlacedTeam, placedTeam } from './placed-team';

/** The team of this seat; null for an observer. */
export function useOwnTeam(): PlacedTeam | null {
  const view = useView();
  const seat = useSeat();
  return placedTeam(view, seat?.team ?? null);
}
