import type { SeatId } from '../ids';
import type { Ballot, RuleInForce, VoteResult } from '../voting/rule';

/** A member put a text before its body. */
export interface ProposalTabled {
  type: 'ProposalTabled';
  proposal: string;
  body: string;
  title: string;
  text: string;
  kind: 'substance' | 'procedure';
  /** Name of the member, not of the person. */
  sponsor: string;
  /** Name of the member of staff who typed it in from paper. */
  typedBy?: string;
}

/** A vote is open, with the rule fixed and shown. A straw round is not binding and stays in the body. */
export interface VoteOpened {
  type: 'VoteOpened';
  vote: string;
  proposal: string;
  body: string;
  title: string;
  text: string;
  binding: boolean;
  rule: RuleInForce;
  /** How staff put the text, where its drafter called it otherwise; the rule follows it. */
  kind?: 'substance' | 'procedure';
}

/**
 * A member voted. How, and that a vote was changed, nobody else learns before the result is read, unless the body votes
 * openly.
 */
export interface VoteCast {
  type: 'VoteCast';
  vote: string;
  body: string;
  binding: boolean;
  member: string;
  /** Null for a member that nobody holds on a device, whose vote staff typed in. */
  seat: SeatId | null;
  changed: boolean;
  /** It was typed in from paper; by whom is not the room's to know. */
  fromPaper?: true;
  /** How, where the body votes openly or silence was broken: who sees that a member has voted sees it. */
  ballot?: Ballot;
  /** How, where that is the voter's alone; and the name of the member of staff who typed it in. */
  secret?: { ballot?: Ballot; typedBy?: string };
}

/** The result was read: counted under the rule in force, with every member's vote; of a secret ballot with none. */
export interface VoteRead {
  type: 'VoteRead';
  vote: string;
  body: string;
  binding: boolean;
  result: VoteResult;
  ballots: Ballot[];
  /** Members whose vote was typed in from paper; absent when there is none. */
  onPaper?: string[];
}
