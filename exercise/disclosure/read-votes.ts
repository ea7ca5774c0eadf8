import type * as followUps from '../events/follow-ups';
import type * as events from '../events/read-votes';
import { type RulesOf, toVoters } from './share';

/** Who may know of what `events/read-votes` and `events/follow-ups` tell. */
export const rules: RulesOf<
  | events.VoteExplained
  | events.VoteAmended
  | followUps.ImplementationSet
  | followUps.FollowUpTaken
  | followUps.ToolRuleApplied
> = {
  // EX235, EX236: whoever was told the result.
  VoteExplained: toVoters,
  VoteAmended: toVoters,
  // EX240, EX242, EX243: only a binding vote has consequences, and its result is the room's.
  ImplementationSet: (event, channel) => toVoters({ ...event, binding: true }, channel),
  ToolRuleApplied: (event, channel) => toVoters({ ...event, binding: true }, channel),
  FollowUpTaken: (event, channel) => toVoters({ ...event, binding: true }, channel),
};
