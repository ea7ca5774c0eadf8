import type * as events from '../events/hidden-texts';
import type { Evolution } from '../evolution';
import type { HiddenSubject, Proposal, State, Vote } from '../state';
import type { Ballot } from '../voting/rule';
import { change } from './change';
import { withoutJointText } from './hidden-joint-texts';
import { withoutLetterWords } from './hidden-letters';
import { withAction } from './joint-actions';

/** The vote with the sentence in the place of what a member said with it, where it was read and where it was cast. */
function withoutWords(vote: Vote, member: string, text: string): Vote {
  const hide = (ballot: Ballot): Ballot => ({
    ...ballot,
    explanation: ballot.explanation && text,
    condition: ballot.condition && text,
  });
  const is = (one: { member: string }) => one.member === member;
  return {
    ...vote,
    cast: change(vote.cast, is, (one) => ({ ...one, ballot: one.ballot && hide(one.ballot) })),
    ballots: vote.ballots && change(vote.ballots, is, hide),
    ...(vote.explained && { explained: change(vote.explained, is, (one) => ({ ...one, text })) }),
  };
}

/** What was asked for in a text is hidden with it. */
function withoutAmendments({ amendments }: Proposal, text: string): Pick<Proposal, 'amendments'> {
  if (!amendments) return {};
  return {
    amendments: amendments.map((one) => ({
      ...one,
      replaces: one.replaces && text,
      text: one.text && text,
    })),
  };
}

/** The state with the sentence in the place of the text, wherever this channel has it. */
function replaced(state: State, subject: HiddenSubject, text: string): State {
  const both = { title: text, text };
  switch (subject.kind) {
    case 'message': {
      const is = (one: { id: string }) => one.id === subject.message;
      return { ...state, messages: change(state.messages, is, (one) => ({ ...one, text })) };
    }
    case 'fact': {
      const is = (one: { id: string }) => one.id === subject.fact;
      return { ...state, facts: change(state.facts, is, (one) => ({ ...one, text })) };
    }
    case 'inject': {
      const is = (one: { id: string }) => one.id === subject.release;
      const releases = change(state.releases, is, (one) => ({
        ...one,
        corrected: null,
        content: { ...one.content, ...both },
      }));
      return { ...state, releases };
    }
    case 'proposal': {
      const { proposal: id } = subject;
      const proposals = change(
        state.proposals,
        (one) => one.id === id,
        (one) => ({ ...one, ...both, ...withoutAmendments(one, text) }),
      );
      const votes = change(
        state.votes,
        (one) => one.proposal === id,
        (one) => ({ ...one, ...both }),
      );
      return { ...state, proposals, votes };
    }
    case 'argument': {
      const { proposal: id, argument } = subject;
      const is = (one: { id: string }) => one.id === argument;
      const hide = (one: Proposal): Proposal => ({
        ...one,
        arguments: change(one.arguments ?? [], is, (said) => ({ ...said, text })),
      });
      return { ...state, proposals: change(state.proposals, (one) => one.id === id, hide) };
    }
    case 'ballot': {
      const { vote: id, member } = subject;
      const votes = change(
        state.votes,
        (one) => one.id === id,
        (vote) => withoutWords(vote, member, text),
      );
      return { ...state, votes };
    }
    case 'joint-offer':
    case 'joint-answer':
    case 'commitment':
      return withAction(state, subject.action, (action) => withoutJointText(action, subject, text));
    case 'shared-commitment': {
      const is = (one: { seat: string }) => one.seat === subject.seat;
      return { ...state, commitments: change(state.commitments, is, (one) => ({ ...one, text })) };
    }
    case 'card': {
      const card = state.cards[subject.card];
      if (!card?.submitted) return state;
      const content = { ...card.submitted.content, [subject.line]: text };
      const cards = { ...state.cards, [card.id]: { ...card, submitted: { ...card.submitted, content } } };
      return { ...state, cards };
    }
    default:
      return withoutLetterWords(state, subject, text);
  }
}

const textHidden: Evolution<events.TextHidden> = (state, { subject, instead, secret }, at) => {
  const now = replaced(state, subject, instead);
  if (!secret) return now;
  const { by, note } = secret;
  return { ...now, hiddenTexts: [...now.hiddenTexts, { subject, by, note, at }] };
};

/** How hiding a text changes the state. */
export const evolutions = { TextHidden: textHidden };
