import type { SeatId } from '../ids';
import type { Ballot, RuleInForce, VoteResult } from '../voting/rule';

/** A text before a body. */
export interface Proposal {
  id: string;
  body: string;
  title: string;
  text: string;
  kind: 'substance' | 'procedure';
  sponsor: string;
  at: number;
}

/** A vote, open or read. */
export interface Vote {
  id: string;
  proposal: string;
  body: string;
  title: string;
  text: string;
  /** False for the straw round. */
  binding: boolean;
  rule: RuleInForce;
  openedAt: number;
  /** Who has voted; `ballot` only where it may be known. */
  cast: { member: string; seat: SeatId; ballot: Ballot | null }[];
  result: VoteResult | null;
  ballots: Ballot[] | null;
  readAt: number | null;
}
