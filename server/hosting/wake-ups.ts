/** Things to be looked at later, each by a name. */
export interface WakeUps {
  /** Looks at a thing after some milliseconds, unless it is to be looked at sooner: nothing puts that off. */
  wait(name: string, milliseconds: number, act: () => void): void;
  forget(name: string): void;
  /** Forgets everything. */
  stop(): void;
}

/** Timers by name, of which the earliest holds. */
export function createWakeUps(now: () => number): WakeUps {
  const timers = new Map<string, { timer: NodeJS.Timeout; at: number }>();

  function forget(name: string): void {
    clearTimeout(timers.get(name)?.timer);
    timers.delete(name);
  }

  return {
    wait(name, milliseconds, act) {
      const at = now() + milliseconds;
      const known = timers.get(name);
      if (known && known.at <= at) return;
      forget(name);
      const timer = setTimeout(() => {
        timers.delete(name);
        act();
      }, milliseconds);
      timers.set(name, { timer, at });
    },
    forget,
    stop: () => {
      for (const { timer } of timers.values()) clearTimeout(timer);
    },
  };
}
