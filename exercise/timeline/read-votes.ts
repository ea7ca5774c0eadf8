import { toolOf } from '../../framework/tools';
import type { EventOf } from '../event';
import { explainVote } from '../voting/explain-vote';
import { bodyName, type TimelineContext, voteTitle, whether } from './names';

/** How what comes after a result is told. */
export const readVoteTelling = {
  VoteExplained: (event: EventOf<'VoteExplained'>, context: TimelineContext) => ({
    key: 'timeline.VoteExplained',
    values: { member: memberOf(event, context), words: event.text, ...textOf(event, context) },
  }),
  VoteAmended: (event: EventOf<'VoteAmended'>, context: TimelineContext) => ({
    key: 'timeline.VoteAmended',
    values: {
      member: memberOf(event, context),
      reason: event.reason,
      outcome: event.result.adopted ? 'adopted' : 'notAdopted',
      ...textOf(event, context),
    },
    followedBy: explainVote(event.result, event.binding).parts,
  }),
  ImplementationSet: (event: EventOf<'ImplementationSet'>, context: TimelineContext) => {
    const { who, means, enforcement } = event;
    return {
      key: 'timeline.ImplementationSet',
      values: {
        ...{ said: whether(who), equipped: whether(means), enforced: whether(enforcement) },
        ...{ who, means, enforcement },
        ...textOf(event, context),
      },
    };
  },
  ToolRuleApplied: (event: EventOf<'ToolRuleApplied'>, context: TimelineContext) => ({
    key: 'timeline.ToolRuleApplied',
    values: {
      body: bodyName(event.body, context),
      tool: toolOf(event.tool).name,
      access: event.access,
      words: event.words,
    },
  }),
  FollowUpTaken: (event: EventOf<'FollowUpTaken'>, context: TimelineContext) => ({
    key: 'timeline.FollowUpTaken',
    values: {
      kind: event.kind,
      to: event.to === null ? '' : bodyName(event.to, context),
      ...textOf(event, context),
    },
  }),
};

function textOf({ vote, body }: { vote: string; body: string }, context: TimelineContext) {
  const title = voteTitle(vote, context);
  return { body: bodyName(body, context), titled: whether(title), title };
}

function memberOf({ body, member }: { body: string; member: string }, { opening }: TimelineContext): string {
  const members = opening?.bodies.find(({ id }) => id === body)?.members;
  return members?.find(({ id }) => id === member)?.name ?? member;
}
