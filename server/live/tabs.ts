import { sayRefusal } from '../say';
import type { SeatSocket } from './context';
import { roomOf } from './rooms';

/** As many connections one seat may have: a laptop, a phone and a forgotten tab or two, and room for reconnections. */
export const tabsMax = 12;

/** Ends the oldest connection of a seat that has too many, and says so to it, so that it does not come back by itself. */
export function limitTabs(socket: SeatSocket, max = tabsMax): void {
  const { exerciseId, seatId } = socket.data;
  const { adapter, sockets } = socket.nsp;
  const tabs = adapter.rooms.get(roomOf(exerciseId, `seat:${seatId}`));
  if (!tabs || tabs.size <= max) return;
  const [oldest] = tabs;
  const tab = sockets.get(oldest as string) as SeatSocket | undefined;
  (tab as unknown as { emit(name: string, message: object): void } | undefined)?.emit(
    'replaced',
    sayRefusal('TooManyTabs'),
  );
  tab?.disconnect(true);
}
