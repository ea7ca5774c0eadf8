/** Things of exercises to be looked at later, each by its name in its exercise. */
export interface WakeUps {
  /** Looks at a thing after some milliseconds, unless it is to be looked at sooner: nothing puts that off. */
  wait(exerciseId: string, name: string, milliseconds: number, act: () => void): void;
  forget(exerciseId: string, name: string): void;
  /** Forgets all of an exercise that is no longer there, and takes nothing more of it. */
  forgetExercise(exerciseId: string): void;
  /** Forgets everything. */
  stop(): void;
}

interface WakeUp {
  timer: NodeJS.Timeout;
  at: number;
}

/** Timers by exercise and name, of which the earliest holds. */
export function createWakeUps(now: () => number): WakeUps {
  const exercises = new Map<string, Map<string, WakeUp>>();
  const gone = new Set<string>();

  function forget(exerciseId: string, name: string): void {
    const timers = exercises.get(exerciseId);
    clearTimeout(timers?.get(name)?.timer);
    timers?.delete(name);
    if (timers?.size === 0) exercises.delete(exerciseId);
  }

  function clear(timers: Map<string, WakeUp> | undefined): void {
    for (const { timer } of timers?.values() ?? []) clearTimeout(timer);
  }

  return {
    wait(exerciseId, name, milliseconds, act) {
      if (gone.has(exerciseId)) return;
      const at = now() + milliseconds;
      const known = exercises.get(exerciseId)?.get(name);
      if (known && known.at <= at) return;
      forget(exerciseId, name);
      const timer = setTimeout(() => {
        forget(exerciseId, name);
        act();
      }, milliseconds);
      const timers = exercises.get(exerciseId) ?? new Map<string, WakeUp>();
      exercises.set(exerciseId, timers.set(name, { timer, at }));
    },
    forget,
    forgetExercise(exerciseId) {
      gone.add(exerciseId);
      clear(exercises.get(exerciseId));
      exercises.delete(exerciseId);
    },
    stop: () => {
      for (const timers of exercises.values()) clear(timers);
      exercises.clear();
    },
  };
}
