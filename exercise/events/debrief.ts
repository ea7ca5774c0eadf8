import type { DebriefPlanStep, DebriefVersion } from '../debrief-plan';
import type { ReflectionKind } from '../state';
import type { DebriefStepId } from '../story';

/** Staff chose whose plan the debrief follows. Its steps are copied, so that a later version of the table changes no record. */
export interface DebriefPlanned {
  type: 'DebriefPlanned';
  version: DebriefVersion;
  steps: readonly DebriefPlanStep[];
}

/** The debrief is open to everybody: what each event type may say there is fixed in `disclose`. */
export interface DebriefOpened {
  type: 'DebriefOpened';
  step: DebriefStepId;
  minutes: number;
}

/** The guided debrief moved to a step. */
export interface DebriefStepOpened {
  type: 'DebriefStepOpened';
  step: DebriefStepId;
  minutes: number;
}

/** Anonymous answers, five or more, shuffled, shown to everybody. */
export interface ReflectionsShown {
  type: 'ReflectionsShown';
  kind: ReflectionKind;
  texts: string[];
}
