import type { MechanismId } from '../../framework/mechanisms';
import type { StrategyId } from '../../framework/strategies';
import type { ToolId } from '../../framework/tools';
import type { BurdenNeed, CommitmentVerdict, JointAction, JointStance } from '../state';

/** Whom a joint action concerns: its teams, the one that offers it first, and the room once it was shown. */
interface OnJointAction {
  /** The joint action, by id. */
  action: string;
  parties: string[];
  shown: boolean;
}

/** A team offers a card that counts to other teams, and says what it takes. */
export interface JointActionOffered {
  type: 'JointActionOffered';
  action: string;
  card: string;
  team: string;
  move: number;
  tool: ToolId | null;
  strategy: StrategyId | null;
  mechanism: MechanismId | null;
  text: string;
  asked: string[];
  needs: BurdenNeed[];
}

/** A team that was asked says how it stands. A later answer takes the place of an earlier one. */
export interface JointActionAnswered extends OnJointAction {
  type: 'JointActionAnswered';
  team: string;
  stance: JointStance;
  text: string;
}

/** A team says what it bears of a row, in the row's unit; 0 takes its share back. */
export interface BurdenShared extends OnJointAction {
  type: 'BurdenShared';
  team: string;
  row: string;
  amount: number;
}

/** A team commits itself. */
export interface CommitmentMade extends OnJointAction {
  type: 'CommitmentMade';
  commitment: string;
  team: string;
  text: string;
  /** Empty where there is none. */
  condition: string;
}

/** A commitment was held against what was done. */
export interface CommitmentChecked extends OnJointAction {
  type: 'CommitmentChecked';
  commitment: string;
  /** The team whose own commitment it is and who looked; null when staff looked. */
  team: string | null;
  verdict: CommitmentVerdict;
  reason: string;
}

/** A joint action as it stands is shown to everybody; what happens to it from here on, too. */
export interface JointActionShown {
  type: 'JointActionShown';
  jointAction: JointAction;
}
