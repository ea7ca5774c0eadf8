import type { Ballot } from '../voting/ballot';
import type { VoteResult } from '../voting/vote-result';

/** After the result was read, a member said why it voted so. */
export interface VoteExplained {
  type: 'VoteExplained';
  vote: string;
  body: string;
  binding: boolean;
  member: string;
  text: string;
}

/** After the result was read, staff put a member's vote right, and the votes were counted again. */
export interface VoteAmended {
  type: 'VoteAmended';
  vote: string;
  body: string;
  binding: boolean;
  member: string;
  /** How the member stood in the result before. */
  was: Ballot['choice'];
  choice: Ballot['choice'];
  reason: string;
  /** The result as it is now. */
  result: VoteResult;
}
