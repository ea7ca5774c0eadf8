import type { EventOf } from '../event';
import type { Sentence } from '../sentence';
import { explainVote } from '../voting/explain-vote';
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
  // Said as it is explained everywhere else: under silence nobody says yes or no.
  VoteRead: (
    { vote, body, binding, result, onPaper = [] }: EventOf<'VoteRead'>,
    context: TimelineContext,
  ): Sentence => {
    const title = voteTitle(vote, context);
    const typed: Sentence = { key: 'timeline.TypedFromPaper', values: { count: onPaper.length } };
    return {
      key: binding ? 'timeline.VoteRead' : 'timeline.StrawRead',
      values: {
        body: bodyName(body, context),
        titled: whether(title),
        title,
        outcome: result.adopted ? 'adopted' : result.why === 'veto' ? 'vetoed' : 'notAdopted',
      },
      followedBy: [...explainVote(result, binding).parts, ...(onPaper.length > 0 ? [typed] : [])],
    };
  },
};
