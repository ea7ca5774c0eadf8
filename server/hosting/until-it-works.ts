import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait before each further try, in milliseconds; the last one goes on. */
const pausesMs = [250, 500, 1_000, 2_000];

/** Tries something again until it works, as what follows a time without the store; ends early when the process stops. */
export async function untilItWorks(work: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const pauseMs = pausesMs[Math.min(attempt, pausesMs.length - 1)];
    const goesOn = await pause(pauseMs, true, { signal, ref: false }).catch(() => false);
    if (!goesOn) return;
    try {
      await work();
      return;
    } catch {
      // Still away: the next try follows.
    }
  }
}
