'use client';

import { useCallback } from 'react';
import type { CommandType } from '../../exercise/command';
import { may } from '../../exercise/may';
import { useLive } from './live-provider';
import type { LiveState } from './live-state';
import { baseView } from './use-views';

/** Whether this seat may give a command now, by the same table that the server decides with. Draws again when it changes. */
export function useMay(type: CommandType): boolean {
  return useLive(useCallback((state) => mayIn(state, type), [type]));
}

function mayIn(state: LiveState, type: CommandType): boolean {
  const { seat, channels } = state;
  const view = baseView(state);
  // A seat is always known on its own channel; a team knows it as well, staff and observers need not.
  const known = channels[`seat:${seat}`]?.view.seats[seat];
  return may(known ? { ...view, seats: { ...view.seats, [seat]: known } } : view, seat, type);
}
