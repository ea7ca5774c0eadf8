import type { ReflectionKind } from '../state';
import type { DebriefStepId } from '../story';

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
