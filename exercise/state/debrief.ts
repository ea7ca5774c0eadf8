import type { StrategyId } from '../../framework/strategies';
import type { LineFacts } from '../case-study';
import type { DebriefPlanStep, DebriefVersion } from '../debrief-plan';
import type { DebriefStepId, RecordedAct } from '../story';
import type { ForwardedKind } from './forwards';

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
  /** Who knew what when, as far as it is told; absent where nothing had reached anybody, and to everybody but the debrief. */
  knowledge?: { releases: KnownRelease[]; copies: TracedCopy[] };
  /** What was done in the case that the story is about; absent where it is about none, and to everybody but the debrief. */
  history?: RecordedAct[];
  /** The strategy that the source shows with this case; told together with the history. */
  illustrates?: StrategyId;
  /** What the lines that went out rested on; told together with the history. */
  facts?: LineFacts[];
}

/** How far a release had come in the teams that it reached. */
export interface KnownRelease {
  release: string;
  /** Only teams of two people or more: what one person opened is told to nobody. */
  teams: KnownInTeam[];
}

/** How many people of a team had confirmed that they read a release by ENDEX, and when the first of them did. */
export interface KnownInTeam {
  team: string;
  people: number;
  opened: number;
  /** Epoch milliseconds; null where nobody did. */
  firstAt: number | null;
}

/** Of what a passed-on text is a copy. */
export interface TracedCopy {
  forward: string;
  kind: ForwardedKind;
  item: string;
}

/** What an anonymous input of the debrief is about. */
export const reflectionKinds = ['plus', 'delta', 'unpriced', 'question'] as const;

/** One kind of anonymous input. */
export type ReflectionKind = (typeof reflectionKinds)[number];
