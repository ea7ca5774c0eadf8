import { join } from 'node:path';
import { askPostgres } from '../../../db/testing/ask-postgres';
import { startThrowawayPostgres } from '../../run/throwaway-postgres.mjs';
import { aDataFolder } from '../../support/running-server';
import { aPlayersToken } from '../stage';
import { type AckVerdict, judgeAcks } from './judge-acks';
import { readTrace } from './read-trace';
import { traceStream } from './trace-stream';
import { childrenOf, startTraced } from './traced-server';

/** Traces a server and the PostgreSQL below it together, while the write-ahead log goes on to its next segment. */
export async function tracePostgres(count: number): Promise<AckVerdict> {
  const server = await startThrowawayPostgres();
  try {
    const [row] = await askPostgres<{ folder: string; lock: string }>(
      server.url,
      "select current_setting('data_directory') as folder, pg_read_file('postmaster.pid') as lock",
    );
    const { folder = '', lock = '' } = row ?? {};
    const postmaster = Number(lock.split('\n', 1)[0]);
    const file = join(aDataFolder(), 'trace');
    const traced = await startTraced({ dataDir: aDataFolder(), url: server.url }, file, [
      postmaster,
      ...childrenOf(postmaster),
    ]);
    const token = await aPlayersToken(traced.origin);
    const ids = await traceStream(traced.origin, token, count, async () => {
      await askPostgres(server.url, 'select pg_switch_wal()');
    });
    await traced.end('SIGTERM');
    return judgeAcks(readTrace(file), ids, folder);
  } finally {
    await server.stop();
  }
}
