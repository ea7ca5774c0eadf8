import { purgeRehearsal, rehearsalKind } from '../../db/rehearsals';
import type { SeatSocketData, ServerContext } from '../live/context';
import { sayRefusal } from '../say';
import type { Bots } from './play-bots';

/** What throwing a rehearsal away needs. */
type Parts = Pick<ServerContext, 'db' | 'hosts' | 'due' | 'io'> & { bots: Bots };

/**
 * Throws a rehearsal away: it takes no more commands, what is being recorded is recorded first, its bots stop, every row
 * that belongs to it goes, and whoever is connected is told. A real exercise stays.
 */
export async function purge(parts: Parts, exerciseId: string): Promise<boolean> {
  const { db, hosts, due, bots } = parts;
  if ((await rehearsalKind(db, exerciseId)) === null) return false;
  const host = await hosts.known(exerciseId);
  try {
    // An append after its rows are gone would fail, and with it those of other exercises that share its sync.
    await host?.end();
    await bots.leave(exerciseId);
    if (!(await purgeRehearsal(db, exerciseId))) return false;
  } finally {
    // Whether it is gone or could not be thrown away: whoever asks for it next looks it up anew.
    hosts.forget(exerciseId);
    due.forget(exerciseId);
  }
  tellThatItIsGone(parts, exerciseId);
  return true;
}

function tellThatItIsGone({ io }: Parts, exerciseId: string): void {
  for (const socket of io.of('/').sockets.values()) {
    if ((socket.data as SeatSocketData).exerciseId !== exerciseId) continue;
    (socket as unknown as { emit(name: string, message: object): void }).emit(
      'replaced',
      sayRefusal('RehearsalGone'),
    );
    socket.disconnect(true);
  }
}
