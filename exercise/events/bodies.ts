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
}

/** A member voted. How, and that a vote was changed, nobody else learns before the result is read. */
export interface VoteCast {
  type: 'VoteCast';
  vote: string;
  body: string;
  binding: boolean;
  member: string;
  seat: SeatId;
  changed: boolean;
  secret?: { ballot: Ballot };
}

/** The result was read: counted under the rule in force, with every member's vote. */
export interface VoteRead {
  type: 'VoteRead';
  vote: string;
  body: string;
  binding: boolean;
  result: VoteResult;
  ballots: Ballot[];
}
