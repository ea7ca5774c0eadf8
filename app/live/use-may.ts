'use client';

import type { CommandType } from '../../exercise/command';
import { may } from '../../exercise/may';
import { useLive } from './live-provider';
import { useSeatView, useView } from './use-views';

const seatOf = (state: { seat: string }) => state.seat;

/** Whether this seat may give a command now, by the same table that the server decides with. */
export function useMay(type: CommandType): boolean {
  const view = useView();
  const own = useSeatView();
  const seat = useLive(seatOf);
  // A seat is always known on its own channel; a team knows it as well, staff and observers need not.
  const known = own.seats[seat];
  return may(known ? { ...view, seats: { ...view.seats, [seat]: known } } : view, seat, type);
}
