import type { DebriefPlanStep, DebriefVersion } from '../debrief-plan';
import type { DebriefStepId } from '../story';

/** The plan of the debrief that staff chose. */
export interface DebriefPlan {
  version: DebriefVersion;
  steps: readonly DebriefPlanStep[];
}

/** The guided debrief. */
export interface DebriefState {
  openedAt: number;
  step: DebriefStepId;
  stepOpenedAt: number;
  minutes: number;
  /** Anonymous answers that were shown to the room, shuffled, five or more of a kind. */
  reflections: { kind: ReflectionKind; texts: string[] }[];
}

/** What an anonymous input of the debrief is about. */
export const reflectionKinds = ['plus', 'delta', 'unpriced', 'question'] as const;

/** One kind of anonymous input. */
export type ReflectionKind = (typeof reflectionKinds)[number];
