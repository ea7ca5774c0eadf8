import type { EventOf } from '../event';
import { bodyName, type TimelineContext, voteTitle, whether } from './names';

/** How proposals and votes are told. A single vote is told with the result, by `explainVote`. */
export const bodyTelling = {
  ProposalTabled: (
    { body, title, sponsor, typedBy }: EventOf<'ProposalTabled'>,
    context: TimelineContext,
  ) => ({
    key: typedBy === undefined ? 'timeline.ProposalTabled' : 'timeline.ProposalFromPaper',
    values: { sponsor, title, body: bodyName(body, context) },
  }),
  VoteOpened: ({ body, title, binding, kind }: EventOf<'VoteOpened'>, context: TimelineContext) => ({
    key: binding ? 'timeline.VoteOpened' : 'timeline.StrawOpened',
    values: { title, body: bodyName(body, context), put: kind ?? 'asWritten' },
  }),
  VoteRead: ({ vote, body, binding, result, onPaper }: EventOf<'VoteRead'>, context: TimelineContext) => {
    const title = voteTitle(vote, context);
    const { yes, no, abstain, declared = 0 } = result;
    return {
      key: binding ? 'timeline.VoteRead' : 'timeline.StrawRead',
      values: {
        body: bodyName(body, context),
        titled: whether(title),
        title,
        outcome: result.adopted ? 'adopted' : result.why === 'veto' ? 'vetoed' : 'notAdopted',
        yes,
        no,
        abstain: abstain + declared,
        typed: onPaper?.length ?? 0,
      },
    };
  },
};
