import type { LastingPglite } from './lasting-pglite';

/** How often the log is looked at, in milliseconds. */
const everyMs = 30_000;
/** How much of the log may wait for a checkpoint, in bytes: it is what the next start after a crash has to read. */
const waitingBytesMax = 32 * 2 ** 20;

const isDue = `select (pg_current_wal_lsn() - redo_lsn > ${waitingBytesMax}) as due from pg_control_checkpoint()`;

/**
 * Makes checkpoints for the embedded database, which has no background process that would: without them its log, and with
 * it the time of a start after a crash, would grow until it is closed.
 * @returns a way to stop
 */
export function keepCheckpoints(client: LastingPglite): () => void {
  const look = async () => {
    const { rows } = await client.query<{ due: boolean }>(isDue);
    if (rows[0]?.due) await client.exec('checkpoint');
  };
  // A store that is away is looked at again the next time.
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
