import type * as events from '../events/proposals';
import type { Evolution } from '../evolution';
import type { Proposal, State } from '../state';
import { change } from './change';

const onProposal = (state: State, id: string, edit: (proposal: Proposal) => Proposal): State => ({
  ...state,
  proposals: change(state.proposals, (one) => one.id === id, edit),
});

const proposalSponsored: Evolution<events.ProposalSponsored> = (state, { proposal, sponsor }) =>
  onProposal(state, proposal, (one) => ({ ...one, sponsors: [...(one.sponsors ?? []), sponsor] }));

const amendmentTabled: Evolution<events.AmendmentTabled> = (state, event, at) => {
  const { amendment: id, proposal, replaces, text, sponsor } = event;
  const amendment = { id, replaces, text, sponsor, at, verdict: null };
  return onProposal(state, proposal, (one) => ({
    ...one,
    amendments: [...(one.amendments ?? []), amendment],
  }));
};

const seatArgued: Evolution<events.SeatArgued> = (state, event, at) => {
  const { argument: id, proposal, member, speaker, text, secret } = event;
  const argument = { id, member, speaker, author: secret?.author ?? null, text, at };
  return onProposal(state, proposal, (one) => ({ ...one, arguments: [...(one.arguments ?? []), argument] }));
};

const amendmentSettled: Evolution<events.AmendmentSettled> = (
  state,
  { amendment, proposal, verdict, text },
) =>
  onProposal(state, proposal, (one) => ({
    ...one,
    ...(text !== undefined && { text }),
    amendments: change(
      one.amendments ?? [],
      ({ id }) => id === amendment,
      (other) => ({ ...other, verdict }),
    ),
  }));

/** How co-sponsors, amendments and arguments change the state. */
export const evolutions = {
  ProposalSponsored: proposalSponsored,
  AmendmentTabled: amendmentTabled,
  SeatArgued: seatArgued,
  AmendmentSettled: amendmentSettled,
};
