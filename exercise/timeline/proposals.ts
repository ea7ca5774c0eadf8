import type { EventOf } from '../event';
import { bodyName, memberName, proposalTitle, type TimelineContext, whether } from './names';

/** How co-sponsors, amendments and arguments are told. */
export const proposalTelling = {
  ProposalSponsored: (event: EventOf<'ProposalSponsored'>, context: TimelineContext) => ({
    key: 'timeline.ProposalSponsored',
    values: { sponsor: event.sponsor, ...textOf(event, context) },
  }),
  AmendmentTabled: (event: EventOf<'AmendmentTabled'>, context: TimelineContext) => ({
    key: 'timeline.AmendmentTabled',
    values: { sponsor: event.sponsor, ...textOf(event, context) },
  }),
  SeatArgued: (event: EventOf<'SeatArgued'>, context: TimelineContext) => ({
    key: 'timeline.SeatArgued',
    values: {
      speaker: event.speaker,
      member: memberName({ body: event.body, id: event.member }, context) || event.member,
      words: event.text,
      ...textOf(event, context),
    },
  }),
  AmendmentSettled: (event: EventOf<'AmendmentSettled'>, context: TimelineContext) => ({
    key: 'timeline.AmendmentSettled',
    values: { verdict: event.verdict, ...textOf(event, context) },
  }),
};

function textOf({ proposal, body }: { proposal: string; body: string }, context: TimelineContext) {
  const title = proposalTitle(proposal, context);
  return { body: bodyName(body, context), titled: whether(title), title };
}
