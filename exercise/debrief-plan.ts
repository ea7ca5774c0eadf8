import type { State } from './state';
import { type DebriefStepId, debriefStepIds } from './story';

/** A step of the debrief with the minutes that are planned for it. */
export interface DebriefPlanStep {
  id: DebriefStepId;
  minutes: number;
}

/** Whose plan the debrief follows: the scenario's own, or one of the two versions of practice 3.2. */
export const debriefVersions = ['scenario', 'short', 'long'] as const;
/** One of them. */
export type DebriefVersion = (typeof debriefVersions)[number];

/** EX300: thirty and fifty minutes (practice 3.2). The short one has no evidence check. */
export const writtenPlans: Record<Exclude<DebriefVersion, 'scenario'>, readonly DebriefPlanStep[]> = {
  short: [
    { id: 'derole', minutes: 2 },
    { id: 'reflect', minutes: 2 },
    { id: 'timeline', minutes: 5 },
    { id: 'strategy', minutes: 5 },
    { id: 'interaction', minutes: 5 },
    { id: 'collective', minutes: 3 },
    { id: 'assessment', minutes: 4 },
    { id: 'takeaway', minutes: 3 },
    { id: 'close', minutes: 1 },
  ],
  long: [
    { id: 'derole', minutes: 4 },
    { id: 'reflect', minutes: 4 },
    { id: 'timeline', minutes: 7 },
    { id: 'strategy', minutes: 7 },
    { id: 'interaction', minutes: 8 },
    { id: 'collective', minutes: 5 },
    { id: 'assessment', minutes: 6 },
    { id: 'evidence', minutes: 3 },
    { id: 'takeaway', minutes: 4 },
    { id: 'close', minutes: 2 },
  ],
};

/** The steps of a version. */
export function stepsOfVersion(
  { opening }: Pick<State, 'opening'>,
  version: DebriefVersion,
): readonly DebriefPlanStep[] {
  return version === 'scenario' ? (opening?.debriefSteps ?? []) : writtenPlans[version];
}

/** The plan of the debrief in force: the one that was chosen last, at first the scenario's. */
export function debriefPlanOf(state: Pick<State, 'opening' | 'debriefPlan'>): readonly DebriefPlanStep[] {
  return state.debriefPlan?.steps ?? stepsOfVersion(state, 'scenario');
}

/** How long a plan takes, in minutes. */
export function minutesOf(steps: readonly DebriefPlanStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * Where in a plan a step stands, counted from 0. A step that the plan does not have, because another plan came into force
 * while the room was at it, stands half-way between those around it.
 */
export function placeInPlan(plan: readonly DebriefPlanStep[], id: DebriefStepId): number {
  const at = plan.findIndex((step) => step.id === id);
  if (at >= 0) return at;
  const order = debriefStepIds.indexOf(id);
  return plan.filter((step) => debriefStepIds.indexOf(step.id) < order).length - 0.5;
}
