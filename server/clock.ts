import { uptime } from 'node:os';

/** How often the clock looks whether the process ran all the time, in milliseconds. */
const beatMs = 1_000;
/** A gap longer than this, in milliseconds, counts as a time in which the process was away. */
const awayFromMs = 5_000;
/** Below this the clocks of the system differ by themselves, in milliseconds. */
const noiseMs = 500;

/** Where a clock takes its time from, all in milliseconds. Tests bring their own. */
export interface TimeSources {
  /** Since 1970, as the computer is set; may jump. */
  wall: () => number;
  /** Since some instant; never jumps, and may stand still while the computer sleeps. */
  monotonic: () => number;
  /** Since some instant; never jumps, and goes on while the computer sleeps. */
  sleepless: () => number;
}

const systemTime: TimeSources = {
  wall: Date.now,
  monotonic: () => performance.now(),
  sleepless: () => uptime() * 1_000,
};

/** The time of one process. */
export interface ProcessClock {
  /** Epoch milliseconds. Set once from the computer's clock, it then goes on evenly, whatever happens to that one. */
  now: () => number;
  /** Calls when the process did not run for some seconds: the computer slept, or somebody stopped the process. */
  onAbsence: (listener: (milliseconds: number) => void) => void;
  /** Looks for an absence now. The clock does so by itself every second. */
  look: () => void;
  stop: () => void;
}

/**
 * Makes the clock of a process. A correction of the computer's clock or a change to summer time moves nothing: what is due
 * is counted from one steady clock, to which the time slept is added, so that what is recorded stays near the true time.
 */
export function createProcessClock(time: TimeSources = systemTime): ProcessClock {
  const listeners: ((milliseconds: number) => void)[] = [];
  let offset = time.wall() - time.monotonic();
  let seen = { monotonic: time.monotonic(), sleepless: time.sleepless() };

  function look(): void {
    const { monotonic, sleepless } = seen;
    seen = { monotonic: time.monotonic(), sleepless: time.sleepless() };
    const ran = seen.monotonic - monotonic;
    const slept = seen.sleepless - sleepless - ran;
    if (slept > noiseMs) offset += slept;
    const away = Math.max(0, ran - beatMs) + Math.max(0, slept);
    if (away > awayFromMs) for (const listener of listeners) listener(away);
  }

  const beat = setInterval(look, beatMs);
  beat.unref();
  return {
    now: () => Math.round(offset + time.monotonic()),
    onAbsence: (listener) => listeners.push(listener),
    look,
    stop: () => clearInterval(beat),
  };
}
