import { once } from 'node:events';
import type { RunningServer } from './running-server';

/** Lets a test ask a server process what it holds in memory after a collection, without a door for that in the product. */
const answersAboutMemory = `data:text/javascript,${encodeURIComponent(
  [
    "import { setFlagsFromString } from 'node:v8';",
    "import { runInNewContext } from 'node:vm';",
    "setFlagsFromString('--expose-gc');",
    "const collect = runInNewContext('gc');",
    "process.on('message', (m) => { if (m !== 'memory') return; collect(); collect();",
    'process.send({ memory: process.memoryUsage() }); });',
  ].join(''),
)}`;

/** The environment with which a server process answers `serverMemory`. */
export const withMemory = { NODE_OPTIONS: `--import=${answersAboutMemory}` };

/** What a server process holds after a collection, in bytes: heap, buffers, and what the machine counts as resident. */
export async function serverMemory({ child }: Pick<RunningServer, 'child'>): Promise<NodeJS.MemoryUsage> {
  for (;;) {
    const answer = once(child, 'message');
    child.send('memory');
    const [{ memory }] = (await answer) as [{ memory?: NodeJS.MemoryUsage }];
    if (memory) return memory;
  }
}
