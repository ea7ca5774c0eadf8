const key = Symbol.for('forestall.showsRehearsals');
const thisProcess = globalThis as { [key]?: boolean };

/** Notes whether visitors may watch a rehearsal, as the environment says; called once by the start. */
export function setShowsRehearsals(may: boolean): void {
  thisProcess[key] = may;
}

/** Whether visitors of the home page may watch a rehearsal. Read by pages. */
export function showsRehearsals(): boolean {
  return thisProcess[key] ?? false;
}
