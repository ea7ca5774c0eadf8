/**
 * A clock that the bench can move, so that two hours pass at once: `Date.now` and `performance.now` jump, and what the
 * server does at long intervals is done as soon as its time has come. Imported before the server, which takes its clock
 * when it starts. Timers that count seconds go on by themselves.
 */

/** Intervals from this length on follow the moved clock, in milliseconds. */
const longMs = 10_000;

const realNow = Date.now.bind(Date);
const realPerformanceNow = performance.now.bind(performance);
const realSetInterval = globalThis.setInterval;
const sweeps: { run: () => void; everyMs: number }[] = [];
let moved = 0;

Date.now = () => realNow() + moved;
performance.now = () => realPerformanceNow() + moved;
globalThis.setInterval = ((run: () => void, everyMs: number, ...more: unknown[]) => {
  if (everyMs >= longMs) sweeps.push({ run, everyMs });
  return realSetInterval(run, everyMs, ...more);
}) as typeof setInterval;

/** Lets time pass, in milliseconds. */
export function pass(ms: number): void {
  moved += ms;
  for (const { run, everyMs } of sweeps) {
    if (everyMs <= ms) run();
  }
}
