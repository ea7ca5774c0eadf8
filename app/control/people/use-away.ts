'use client';

import { useEffect, useState } from 'react';
import type { Seat } from '../../../exercise/state';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useView } from '../../live/use-views';
import { playersOf } from '../frame/console-tools';

/** A device that is gone for longer than this is worth a word; shorter is a reload. In milliseconds. */
const longAwayMs = 20_000;
const presentOf = (state: LiveState) => state.present;

/** Whether somebody is here, and whether they have been away for so long that help is due. */
export function useAway(seat: string): { isHere: boolean; isLongAway: boolean } {
  const isHere = useLive(presentOf).includes(seat);
  const [isLongAway, setIsLongAway] = useState(false);
  useEffect(() => {
    if (isHere) return setIsLongAway(false);
    const timer = setTimeout(() => setIsLongAway(true), longAwayMs);
    return () => clearTimeout(timer);
  }, [isHere]);
  return { isHere, isLongAway };
}

/** The people of a team whose devices have been away for longer than a reload takes. */
export function useLongAway(team: string): Seat[] {
  const view = useView();
  const present = useLive(presentOf);
  const away = playersOf(view, team).filter((seat) => !present.includes(seat.id));
  const key = away.map((seat) => seat.id).join();
  const [long, setLong] = useState<string[]>([]);
  useEffect(() => {
    const gone = key === '' ? [] : key.split(',');
    setLong((known) => known.filter((id) => gone.includes(id)));
    if (gone.length === 0) return;
    const timer = setTimeout(() => setLong(gone), longAwayMs);
    return () => clearTimeout(timer);
  }, [key]);
  return away.filter((seat) => long.includes(seat.id));
}
