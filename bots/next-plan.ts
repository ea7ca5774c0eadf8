import type { Plan } from './act';

/** How long a bot leaves alone what was refused, in milliseconds of exercise time: the room may be ready for it by then. */
const againMs = 60_000;

/** What a bot remembers of its own acts. Lost with the process, it costs a repetition that the rules refuse. */
export interface Memory {
  done: Set<string>;
  /** When something that was refused is tried again, in exercise time. */
  again: Map<string, number>;
}

/** Remembers nothing. */
export const newMemory = (): Memory => ({ done: new Set(), again: new Map() });

/** What is to be done now: of all that is due the plan that was due first; null when nothing is. */
export function nextPlan(plans: readonly Plan[], time: number, { done, again }: Memory): Plan | null {
  const due = plans.filter(({ key, at }) => at <= time && !done.has(key) && (again.get(key) ?? 0) <= time);
  return due.reduce<Plan | null>((first, plan) => (first && first.at <= plan.at ? first : plan), null);
}

/** Notes what came of a plan. */
export function remember({ done, again }: Memory, { key }: Plan, wasAccepted: boolean, time: number): void {
  if (wasAccepted) done.add(key);
  else again.set(key, time + againMs);
}
