import { once } from 'node:events';
import { join } from 'node:path';
import type { RunningServer } from '../../support/running-server';
import { patiently } from '../patience';
import type { MemoryAnswer, Question } from './probe';

async function ask<T>({ child }: RunningServer, bench: Question): Promise<T> {
  const answer = once(child, 'message');
  child.send({ bench });
  const [{ answered }] = (await patiently(answer, 'a server to answer the bench')) as [{ answered: T }];
  return answered;
}

/** The memory of a server process after a forced collection, in kB. */
export function memoryOf(server: RunningServer): Promise<MemoryAnswer> {
  return ask(server, 'memory');
}

/** Lets minutes pass for a server process. */
export async function passMinutes(server: RunningServer, minutes: number): Promise<void> {
  await ask(server, { pass: minutes * 60_000 });
}

/** Where CPU profiles go; none are taken without a folder. Profiling slows the server, so its figures do not count. */
const profiles = process.env.FORESTALL_BENCH_PROFILES;

/** Does something while the server's CPU is profiled, if profiles are wanted. */
export async function profiled<T>(server: RunningServer, name: string, work: () => Promise<T>): Promise<T> {
  if (!profiles) return work();
  await ask(server, 'profile');
  const result = await work();
  await ask(server, { writeProfile: join(profiles, `${name.replaceAll(/\W+/g, '-')}.cpuprofile`) });
  return result;
}
