import type { BodyMember, DecisionRule, StoryBody } from '../../exercise/story';
import type { Threshold } from '../../exercise/voting/decision-rule';
import { votesOfAll } from '../../exercise/voting/rule';
import { neededOfAll, scaleThreshold } from '../../exercise/voting/threshold';

/**
 * A body of which only some members are declared. A count of votes keeps its ratio, rounded up, and says what it was scaled
 * from; vetoes stay with the members that are there. A chair who is not there is for the validator.
 */
export function onlyPlayed(body: StoryBody, members: BodyMember[]): StoryBody {
  if (members.length === body.members.length) return { ...body, members };
  const of = votesOfAll(body.members);
  const votes = votesOfAll(members);
  const { threshold, procedure, vetoMembers, ...rule }: DecisionRule = body.rule;
  return {
    ...body,
    members,
    rule: {
      ...rule,
      threshold: scaled(threshold, votes),
      ...(procedure && { procedure: scaled(procedure, votes) }),
      vetoMembers: vetoMembers.filter((id) => members.some((member) => member.id === id)),
      scaledFrom: isOfMembers(body.rule) ? { yes: neededOfAll(threshold, of), of } : rule.scaledFrom,
    },
  };
}

function scaled(threshold: Threshold, votes: number): Threshold {
  if (threshold.kind !== 'count') return threshold;
  return { kind: 'count', yes: scaleThreshold(threshold.yes, threshold.of, votes), of: votes };
}

/** Whether the rule asks for so many votes of all members; a fraction of those voting or present is not scaled. */
function isOfMembers({ threshold, way }: DecisionRule): boolean {
  if (way && way.kind !== 'sign-on') return false;
  return threshold.kind === 'count' || threshold.base === 'members';
}
