import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { RulingSubject, State } from '../state';

function isThere(state: State, subject: RulingSubject, move: number): boolean {
  switch (subject.kind) {
    case 'card': {
      const card = state.cards[subject.card];
      return card?.team === subject.team && card.submitted !== null;
    }
    case 'counter-move':
      return state.counterMoves.some((choice) => choice.move === move && choice.revealedAt !== null);
    case 'vote':
      return state.votes.some((vote) => vote.id === subject.vote && vote.binding && vote.readAt !== null);
  }
}

/**
 * EX45: outcomes are ruled by a person, in words, with a reason; a later ruling on the same stands beside the first. Only
 * a ruling on a card can be for its team alone; a straw round is nothing to rule on.
 */
export const ruleOutcome: Rule<'RuleOutcome'> = (state, { command, by, id }) => {
  if (!isThere(state, command.subject, command.move)) {
    return refused(command.subject.kind === 'vote' ? 'UnknownVote' : 'UnknownCard');
  }
  const { move, subject, outcome, mechanism, reason, sideEffect } = command;
  return happened({
    type: 'OutcomeRuled',
    ruling: idFrom('ruling', id),
    move,
    subject,
    outcome,
    mechanism,
    reason,
    sideEffect,
    audience: subject.kind === 'card' ? command.audience : 'everyone',
    ruledBy: state.seats[by]?.name ?? '',
  });
};
