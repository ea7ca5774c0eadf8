import { purgeRehearsal } from '../../db/rehearsals';
import type { SeatSocketData, ServerContext } from '../live/context';
import { sayRefusal } from '../say';

/**
 * Throws a rehearsal away: whoever is connected is told, nothing of it is counted down any more, and every row that
 * belongs to it goes. A real exercise stays.
 */
export async function purge(context: ServerContext, exerciseId: string): Promise<boolean> {
  const { db, hosts, due, io } = context;
  const isGone = await purgeRehearsal(db, exerciseId);
  if (!isGone) return false;
  hosts.forget(exerciseId);
  due.forget(exerciseId);
  for (const socket of io.of('/').sockets.values()) {
    if ((socket.data as SeatSocketData).exerciseId !== exerciseId) continue;
    (socket as unknown as { emit(name: string, message: object): void }).emit(
      'replaced',
      sayRefusal('RehearsalGone'),
    );
    socket.disconnect(true);
  }
  return true;
}
