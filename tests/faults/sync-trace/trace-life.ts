import { join } from 'node:path';
import { aDataFolder } from '../../support/running-server';
import { aPlayersToken } from '../stage';
import { type AckVerdict, judgeAcks } from './judge-acks';
import { judgeCheckpoints, judgeFirstStart } from './judge-folder';
import { bringNearSegmentEnd } from './near-segment-end';
import { readTrace } from './read-trace';
import { traceStream } from './trace-stream';
import { startTraced } from './traced-server';

/** What it takes to write beyond the end of a segment: so many times what is done right after the first start. */
const beyondSegment = 4;

/** What the system calls of a server on PGlite say, from its first start on. */
export interface TracedLife {
  /** The acknowledgements right after the first start. */
  first: AckVerdict;
  /** What of the new database was not safe when it was given its name; null when it never was. */
  naming: string[] | null;
  /** The start after a kill: what was not safe when the log behind a checkpoint was given up. */
  recovery: { checkpoints: number; unsafe: string[] };
  /** The acknowledgements around the end of a segment of the write-ahead log. */
  across: AckVerdict;
}

/** What is done while a server is traced; gives what the numbers of acknowledgements stand for. */
type Work = (origin: string) => Promise<Map<number, string>>;

/**
 * Traces a server on an empty folder with commands, kills it, traces the start after that, and then traces it with commands
 * while its write-ahead log goes on to the next segment.
 *
 * @param count how many commands and drafts, each one by one, and how many more commands at once
 */
export async function traceLife(count: number): Promise<TracedLife> {
  const dataDir = aDataFolder();
  const traces = aDataFolder();
  const folder = join(dataDir, 'pglite');
  const traced = async (name: string, signal: NodeJS.Signals, work: Work) => {
    const file = join(traces, name);
    const server = await startTraced({ dataDir }, file);
    const ids = await work(server.origin);
    await server.end(signal);
    return { calls: readTrace(file), ids };
  };
  let token = '';
  const first = await traced('first', 'SIGKILL', async (origin) => {
    token = await aPlayersToken(origin);
    return traceStream(origin, token, count);
  });
  const second = await traced('second', 'SIGTERM', async () => new Map());
  await bringNearSegmentEnd(dataDir);
  const third = await traced('third', 'SIGTERM', (origin) =>
    traceStream(origin, token, beyondSegment * count),
  );
  return {
    first: judgeAcks(first.calls, first.ids),
    naming: judgeFirstStart(first.calls, folder),
    recovery: judgeCheckpoints(second.calls, folder),
    across: judgeAcks(third.calls, third.ids),
  };
}
