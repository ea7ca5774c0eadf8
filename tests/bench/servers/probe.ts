import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What the bench asks a server process, beside what any client may ask. */
export type Question = 'memory' | 'profile' | { writeProfile: string } | { pass: number };

/** A server's memory after a forced collection, in kB. */
export interface MemoryAnswer {
  resident: number;
  heap: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
let session: Session | null = null;

/** Collects until nothing more goes: what was kept by a finaliser goes in the second round. */
async function memory(): Promise<MemoryAnswer> {
  for (let round = 0; round < 4; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss / 1000, heap: heapUsed / 1000 };
}

async function startProfile(): Promise<object> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  return {};
}

async function writeProfile(path: string): Promise<object> {
  if (!session) return {};
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(path, JSON.stringify(profile));
  session.disconnect();
  return {};
}

/** What only some servers can do for the bench. */
interface Abilities {
  /** Lets time pass, in milliseconds. */
  pass?: (ms: number) => Promise<void>;
}

async function answer(question: Question, { pass }: Abilities): Promise<object> {
  if (question === 'memory') return memory();
  if (question === 'profile') return startProfile();
  if ('writeProfile' in question) return writeProfile(question.writeProfile);
  await pass?.(question.pass);
  return {};
}

/** Lets the bench that started this process ask about it. */
export function answerBench(abilities: Abilities = {}): void {
  process.on('message', ({ bench }: { bench?: Question }) => {
    if (bench) void answer(bench, abilities).then((answered) => process.send?.({ answered }));
  });
}
