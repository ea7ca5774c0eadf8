import type { SeatId } from '../ids';
import type { Ballot, RuleInForce, VoteResult } from '../voting/rule';
import type { Amendment, SeatArgument } from './proposals';
import type { AfterVote } from './read-votes';

/** A text before a body. */
export interface Proposal {
  id: string;
  body: string;
  title: string;
  text: string;
  kind: 'substance' | 'procedure';
  sponsor: string;
  at: number;
  /** Names of the members that put their name under it later; absent when there is none. */
  sponsors?: string[];
  /** Absent when nobody asked for a change. */
  amendments?: Amendment[];
  /** What was said to seats that nobody holds, in order; absent when nothing was. */
  arguments?: SeatArgument[];
  /** Name of the member of staff who typed it in from paper. */
  typedBy?: string;
}

/** A vote, open or read. */
export interface Vote extends AfterVote {
  id: string;
  proposal: string;
  body: string;
  title: string;
  text: string;
  /** False for the straw round. */
  binding: boolean;
  rule: RuleInForce;
  /** How staff put the text, where its drafter called it otherwise. */
  kind?: 'substance' | 'procedure';
  openedAt: number;
  /** Who has voted; `ballot` only where it may be known. */
  cast: {
    member: string;
    /** Null for a member that nobody holds on a device, whose vote staff typed in. */
    seat: SeatId | null;
    ballot: Ballot | null;
    /** It was typed in from paper. */
    fromPaper?: true;
  }[];
  result: VoteResult | null;
  ballots: Ballot[] | null;
  readAt: number | null;
  /** Members whose vote was typed in from paper; known with the result. */
  onPaper?: string[];
}
