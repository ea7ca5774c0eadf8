import type { ToolId } from '../../framework/tools';
import type { FollowUpKind } from '../voting/follow-ups';
import type { ToolRule } from '../voting/tool-rules';

/** Of a text that was adopted it was said who does what, with what, and how it is enforced. An empty line: nobody said. */
export interface ImplementationSet {
  type: 'ImplementationSet';
  vote: string;
  body: string;
  who: string;
  means: string;
  enforcement: string;
}

/** Of what the rules offer after a text failed, staff opened one thing. */
export interface FollowUpTaken {
  type: 'FollowUpTaken';
  vote: string;
  body: string;
  kind: FollowUpKind;
  /** The body that it goes to, where it goes to another one of this exercise. */
  to: string | null;
  /** What is said to the room with it; may be empty. */
  note: string;
}

/** A rule of the scenario opened, closed or priced a tool after a result. */
export interface ToolRuleApplied {
  type: 'ToolRuleApplied';
  vote: string;
  body: string;
  rule: string;
  tool: ToolId;
  access: ToolRule['access'];
  /** As in the scenario: why, or the price. */
  words: string;
}
