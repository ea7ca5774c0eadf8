/**
 * A clock that the bench can move, so that two hours pass at once: `Date.now` and `performance.now` go on a second at a
 * time, and what the server does at intervals of a second or more is done whenever it is due, as in a process that ran
 * all the time. The server takes its clock and its intervals when it runs, thus after this was imported. Single timers
 * go on by themselves.
 */

/** The step in which time passes, and the shortest interval that follows it, in milliseconds. */
const stepMs = 1_000;

interface Repeated {
  run: () => void;
  everyMs: number;
  leftMs: number;
}

const realNow = Date.now.bind(Date);
const realPerformanceNow = performance.now.bind(performance);
const realSetInterval = globalThis.setInterval;
const repeated: Repeated[] = [];
let moved = 0;

Date.now = () => realNow() + moved;
performance.now = () => realPerformanceNow() + moved;
globalThis.setInterval = ((run: () => void, everyMs: number, ...more: unknown[]) => {
  if (everyMs >= stepMs) repeated.push({ run, everyMs, leftMs: everyMs });
  return realSetInterval(run, everyMs, ...more);
}) as typeof setInterval;

/** Lets time pass, in milliseconds; resolves when it has. */
export async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    moved += stepMs;
    for (const one of repeated) {
      one.leftMs -= stepMs;
      if (one.leftMs > 0) continue;
      one.leftMs = one.everyMs;
      one.run();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
