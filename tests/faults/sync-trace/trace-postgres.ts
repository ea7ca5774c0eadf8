import { join } from 'node:path';
import postgres from 'postgres';
import { startThrowawayPostgres } from '../../run/throwaway-postgres.mjs';
import { aDataFolder } from '../../support/running-server';
import { aPlayersToken } from '../stage';
import { type AckVerdict, judgeAcks } from './judge-acks';
import { readTrace } from './read-trace';
import { traceStream } from './trace-stream';
import { childrenOf, parentOf, startTraced } from './traced-server';

/** Traces a server and the PostgreSQL below it together, while the write-ahead log goes on to its next segment. */
export async function tracePostgres(count: number): Promise<AckVerdict> {
  const server = await startThrowawayPostgres();
  try {
    const client = postgres(server.url, { max: 1 });
    const [row] = await client<{ folder: string; pid: number }[]>`
      select current_setting('data_directory') as folder, pg_backend_pid() as pid`;
    const { folder = '', pid = 0 } = row ?? {};
    const postmaster = parentOf(pid);
    const file = join(aDataFolder(), 'trace');
    const traced = await startTraced({ dataDir: aDataFolder(), url: server.url }, file, [
      postmaster,
      ...childrenOf(postmaster),
    ]);
    const token = await aPlayersToken(traced.origin);
    const ids = await traceStream(traced.origin, token, count, async () => {
      await client`select pg_switch_wal()`;
    });
    await traced.end('SIGTERM');
    await client.end();
    return judgeAcks(readTrace(file), ids, folder);
  } finally {
    await server.stop();
  }
}
