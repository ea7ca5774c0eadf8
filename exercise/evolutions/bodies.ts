import type * as events from '../events/bodies';
import type { Evolution } from '../evolution';
import type { Proposal, Vote } from '../state';
import { change } from './change';

const typed = ({ typedBy }: { typedBy?: string }) => (typedBy === undefined ? {} : { typedBy });

const proposalTabled: Evolution<events.ProposalTabled> = (state, event, at) => ({
  ...state,
  proposals: [
    ...state.proposals,
    {
      id: event.proposal,
      body: event.body,
      title: event.title,
      text: event.text,
      kind: event.kind,
      sponsor: event.sponsor,
      at,
      ...typed(event),
    },
  ],
});

/** EX234: what was still asked for lapses when a binding vote opens on the text. */
function withoutOpenAmendments(proposals: Proposal[], { proposal, binding }: events.VoteOpened): Proposal[] {
  const isOn = ({ id, amendments }: Proposal) => binding && id === proposal && amendments !== undefined;
  return change(proposals, isOn, (one) => ({
    ...one,
    amendments: change(
      one.amendments ?? [],
      ({ verdict }) => verdict === null,
      (amendment) => ({ ...amendment, verdict: 'lapsed' }),
    ),
  }));
}

const voteOpened: Evolution<events.VoteOpened> = (state, event, at) => ({
  ...state,
  proposals: withoutOpenAmendments(state.proposals, event),
  votes: [
    ...state.votes,
    {
      id: event.vote,
      proposal: event.proposal,
      body: event.body,
      title: event.title,
      text: event.text,
      binding: event.binding,
      rule: event.rule,
      ...(event.kind && { kind: event.kind }),
      openedAt: at,
      cast: [],
      result: null,
      ballots: null,
      readAt: null,
    },
  ],
});

/** A changed vote stays where the first one stood, so that the order of a list never tells who changed its mind. */
function withCast(casts: Vote['cast'], cast: Vote['cast'][number]): Vote['cast'] {
  const isThere = casts.some((other) => other.member === cast.member);
  return isThere
    ? change(
        casts,
        (other) => other.member === cast.member,
        () => cast,
      )
    : [...casts, cast];
}

/**
 * The seat that voted may follow no channel on which the vote was opened to it alone, so its own vote is kept even when
 * the vote itself is not known there.
 */
const voteCast: Evolution<events.VoteCast> = (state, event, at) => {
  const cast = {
    member: event.member,
    seat: event.seat,
    ballot: event.ballot ?? event.secret?.ballot ?? null,
    ...(event.fromPaper ? { fromPaper: true as const } : {}),
  };
  const add = (vote: Vote): Vote => ({ ...vote, cast: withCast(vote.cast, cast) });
  if (state.votes.some((vote) => vote.id === event.vote)) {
    return { ...state, votes: change(state.votes, (vote) => vote.id === event.vote, add) };
  }
  return { ...state, votes: [...state.votes, add(unopened(event, at))] };
};

function unopened(event: events.VoteCast, at: number): Vote {
  return {
    id: event.vote,
    proposal: '',
    body: event.body,
    title: '',
    text: '',
    binding: event.binding,
    rule: {
      source: '',
      needed: { kind: 'count', yes: 0, of: 0 },
      members: [],
      veto: [],
      consensusFirst: false,
      basis: 'declared',
      scaledFrom: null,
    },
    openedAt: at,
    cast: [],
    result: null,
    ballots: null,
    readAt: null,
  };
}

const voteRead: Evolution<events.VoteRead> = (state, event, at) => ({
  ...state,
  votes: change(
    state.votes,
    (vote) => vote.id === event.vote,
    (vote) => ({
      ...vote,
      result: event.result,
      ballots: event.ballots,
      readAt: at,
      ...(event.onPaper ? { onPaper: event.onPaper } : {}),
    }),
  ),
});

/** How proposals and votes change the state. */
export const evolutions = {
  ProposalTabled: proposalTabled,
  VoteOpened: voteOpened,
  VoteCast: voteCast,
  VoteRead: voteRead,
};
