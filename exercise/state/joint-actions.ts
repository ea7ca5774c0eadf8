import type { MechanismId } from '../../framework/mechanisms';
import type { StrategyId } from '../../framework/strategies';
import type { ToolId } from '../../framework/tools';
import type { BurdenRow } from '../joint-actions/burden-rows';

/** How a team can answer an offer, from the closest to the furthest. Not to object binds to nothing else. */
export const jointStances = ['join', 'join-if', 'not-object', 'object'] as const;
/** One of those. */
export type JointStance = (typeof jointStances)[number];

/** What can be found when a commitment is held against what was done. */
export const commitmentVerdicts = ['kept', 'not-kept', 'cannot-say'] as const;
/** One of those. */
export type CommitmentVerdict = (typeof commitmentVerdicts)[number];

/** A strategy card that its team offers to others, what they answered, who bears what, and who committed to what. */
export interface JointAction {
  id: string;
  card: string;
  /** The team that offers it. */
  team: string;
  move: number;
  tool: ToolId | null;
  strategy: StrategyId | null;
  mechanism: MechanismId | null;
  /** What the team says of it, and asks for. */
  text: string;
  /** The teams that it was offered to. */
  asked: string[];
  at: number;
  /** The newest answer of each team that gave one. */
  answers: JointAnswer[];
  needs: BurdenNeed[];
  shares: BurdenShare[];
  commitments: Commitment[];
  /** When it was shown to the whole room; null before. */
  shownAt: number | null;
}

/** A team's answer with its sentence; for `join-if` the sentence says on which conditions. */
export interface JointAnswer {
  team: string;
  stance: JointStance;
  /** How it stood before it changed its answer; absent where it never did. */
  was?: JointStance;
  text: string;
  at: number;
}

/** A row of the burden table with what it takes, a whole number of the row's unit above 0. */
export interface BurdenNeed extends BurdenRow {
  amount: number;
}

/** What a team bears of a row, a whole number of the row's unit above 0. */
export interface BurdenShare {
  team: string;
  row: string;
  amount: number;
}

/** What a team will do, and on which condition; the condition is empty where there is none. */
export interface Commitment {
  id: string;
  team: string;
  text: string;
  condition: string;
  at: number;
  /** Every look at whether it was kept, in order. */
  checks: CommitmentCheck[];
}

/** A commitment held against what was done. `team` is the team itself, or null when staff looked. */
export interface CommitmentCheck {
  team: string | null;
  verdict: CommitmentVerdict;
  reason: string;
  at: number;
}
