import type { z } from 'zod';
import { channelsOf } from '../../exercise/channel';
import { type Refusal, sayRefusal } from '../say';
import type { SeatSocket, SeatSocketData, ServerContext } from './context';
import type { StaffWorking, workOnMessage } from './protocol';
import { roomOf, watching } from './rooms';

/** Who is on what, by name, for staff. */
export async function workingOf(
  { hosts, working }: ServerContext,
  exerciseId: string,
): Promise<StaffWorking[]> {
  const { seats } = (await hosts.of(exerciseId)).state;
  return working.of(exerciseId).map((at) => ({ ...at, name: seats[at.seat]?.name ?? '' }));
}

/** Tells staff who is on what. Sent whole, so that a lost message heals with the next one. */
export async function sendWorking(context: ServerContext, exerciseId: string): Promise<void> {
  const working = await workingOf(context, exerciseId);
  for (const channel of watching) context.fanOut(roomOf(exerciseId, channel), 'working', { working });
}

/** Lets staff say what they have open. It locks nothing: it is for the others to see before they do the same. */
export function createWorkOn(socket: SeatSocket) {
  return async (
    { hosts, working }: ServerContext,
    { exerciseId, seatId }: SeatSocketData,
    { item, isOpen }: z.infer<typeof workOnMessage>,
  ): Promise<{ ok: true } | Refusal> => {
    const { state } = await hosts.of(exerciseId);
    if (!channelsOf(state, seatId).some((channel) => watching.includes(channel)))
      return sayRefusal('NotForSeat');
    // The connection may have gone while the host was opened.
    if (isOpen && socket.connected) working.begin(exerciseId, socket.id, { ...item, seat: seatId });
    else working.end(exerciseId, socket.id, item);
    return { ok: true };
  };
}
