import { sweepForks } from '../../db/forks';
import type { ServerContext } from '../live/context';

/** A copy of a record takes no longer than this, in milliseconds: an older one that is not done broke off. */
const copyMax = 60 * 60_000;

/** Throws away what a process left behind that ended in the middle of a copy; called at the start. */
export async function clearBrokenForks({ db, now }: Pick<ServerContext, 'db' | 'now'>): Promise<void> {
  // Where several processes share a record, a younger copy may be under way in another one.
  await sweepForks(db, db.kind === 'pglite' ? now() : now() - copyMax);
}
