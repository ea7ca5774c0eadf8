import type { Database } from '../../db/connection';
import { headsOf } from '../../db/log/heads';
import type { Hosts } from './hosts';

/** How often the record is asked what other processes added to the exercises that are live here, in milliseconds. */
const everyMs = 2_000;

/**
 * Keeps the live exercises of this process up to the record by asking it, whether or not neighbours say what they added:
 * a process may have died between its commit and its word, and without Redis none speaks. The embedded database has one
 * process only and is not asked.
 * @returns a way to stop
 */
export function keepUp(db: Database, hosts: Hosts, onFault: (thrown: unknown) => void): () => void {
  if (db.kind === 'pglite') return () => undefined;
  const look = async () => {
    const live = await hosts.live();
    const heads = await headsOf(
      db,
      live.map(({ exerciseId }) => exerciseId),
    );
    await Promise.all(
      live.filter((host) => (heads.get(host.exerciseId) ?? 0) > host.seq).map((host) => host.lookForNews()),
    );
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch(onFault)
      .finally(() => {
        isLooking = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
