import type { ToolId } from '../../framework/tools';
import type { Ballot } from '../voting/ballot';
import type { FollowUpKind } from '../voting/follow-ups';
import type { ToolRule } from '../voting/tool-rules';
import type { VoteResult } from '../voting/vote-result';

/** What was said and put right after a result was read, and what follows from it. Each part is absent when there is none. */
export interface AfterVote {
  /** What members said after the result, in order. */
  explained?: { member: string; text: string; at: number }[];
  /** Votes that staff put right, in order. */
  amended?: {
    member: string;
    was: Ballot['choice'];
    choice: Ballot['choice'];
    reason: string;
    /** The result as it was before. */
    before: VoteResult | null;
    at: number;
  }[];
  /** Who does what with what, and how it is enforced. An empty line: nobody said. */
  implementation?: { who: string; means: string; enforcement: string };
  /** When that was last said. */
  implementedAt?: number;
  /** Rules of the scenario about tools that were put to use, in order. */
  toolRules?: { rule: string; tool: ToolId; access: ToolRule['access']; words: string; at: number }[];
  /** What staff opened of what the rules offer, in order. */
  followUps?: { kind: FollowUpKind; to: string | null; note: string; at: number }[];
}
