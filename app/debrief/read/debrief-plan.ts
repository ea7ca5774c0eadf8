import { debriefPlanOf, placeInPlan } from '../../../exercise/debrief-plan';
import type { State } from '../../../exercise/state';
import type { DebriefStepId } from '../../../exercise/story';

/** A step of the debrief with its planned minutes and where the room stands. */
export interface PlannedStep {
  id: DebriefStepId;
  minutes: number;
  state: 'done' | 'current' | 'next';
}

/** The steps of the plan in force, as the room stands in them. */
export function plannedSteps(view: State): PlannedStep[] {
  const steps = debriefPlanOf(view);
  const at = view.debrief ? placeInPlan(steps, view.debrief.step) : -1;
  return steps.map((step, index) => ({
    ...step,
    state: index < at ? 'done' : index === at ? 'current' : 'next',
  }));
}

/** The steps before and after one; null at the ends. */
export function neighbours(
  steps: PlannedStep[],
  id: DebriefStepId,
): { before: DebriefStepId | null; after: DebriefStepId | null } {
  const at = placeInPlan(steps, id);
  return { before: steps[Math.ceil(at) - 1]?.id ?? null, after: steps[Math.floor(at) + 1]?.id ?? null };
}

const minute = 60_000;

/** Milliseconds left of the open step; below zero when it is over; null before the debrief. */
export function stepRemaining({ debrief }: State, now: number): number | null {
  return debrief ? debrief.stepOpenedAt + debrief.minutes * minute - now : null;
}

/** How the protected minutes of the debrief stand: how many there are, and milliseconds still to come, never below zero. */
export function protectedTime(
  { opening, debrief }: State,
  now: number,
): { minutes: number; left: number } | null {
  if (!opening || !debrief) return null;
  const minutes = opening.debriefFloorMinutes;
  return { minutes, left: Math.max(0, debrief.openedAt + minutes * minute - now) };
}
