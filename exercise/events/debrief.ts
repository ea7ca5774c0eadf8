import type { StrategyId } from '../../framework/strategies';
import type { LineFacts } from '../case-study';
import type { DebriefPlanStep, DebriefVersion } from '../debrief-plan';
import type { KnownRelease, ReflectionKind, TracedCopy } from '../state';
import type { DebriefStepId, RecordedAct } from '../story';

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

/**
 * At ENDEX: when each team first opened what had reached it and how many of its people did, and of what passed-on texts are
 * copies. Of persons nothing is told.
 */
export interface KnowledgeTold {
  type: 'KnowledgeTold';
  releases: KnownRelease[];
  copies: TracedCopy[];
}

/** At ENDEX: what was done in the case that the story is about. */
export interface HistoryTold {
  type: 'HistoryTold';
  record: RecordedAct[];
  /** The strategy that the source shows with this case; absent where it shows none. */
  illustrates?: StrategyId;
  /** What the lines that went out rested on; absent where they rest on nothing. */
  facts?: LineFacts[];
}
