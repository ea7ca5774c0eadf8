import { setImmediate as turn } from 'node:timers/promises';
import type { MortalServer } from './mortal-server';
import type { Stage } from './stage';

/** How long a server may take to notice that its store is away, in milliseconds. */
const patienceMs = 30_000;

/** Resolves once a seat was told that the store is away and the server says that it is not ready. */
export async function untilAway(server: MortalServer, { lead }: Stage): Promise<void> {
  const end = Date.now() + patienceMs;
  const told = lead.awayCount;
  while (lead.awayCount === told || (await server.readyStatus()) !== 503) {
    if (!server.isAlive) throw new Error(`The server ended when its store went away:\n${server.output}`);
    if (Date.now() > end) {
      const told = lead.strange.at(-1) ?? 'nothing';
      throw new Error(
        `The store was away for ${patienceMs} ms and nobody said so; the lead was told ${told}.`,
      );
    }
    await turn();
  }
}
