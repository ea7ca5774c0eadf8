import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { isHeld } from '../voting/is-held';
import { howCast } from './how-cast';
import { whyNotCast } from './why-not-cast';

/**
 * EX238: staff say how a seat of a body votes that nobody holds, with the argument that won it or what it waits for. It can be
 * said anew until the result is read, and is told like any vote.
 */
export const setNonPlayerVote: Rule<'SetNonPlayerVote'> = (state, { command, now }) => {
  const { vote: id, member, choice, reason } = command;
  const vote = state.votes.find((candidate) => candidate.id === id);
  if (!vote) return refused('UnknownVote');
  if (vote.readAt !== null) return refused('VoteClosed');
  if (!vote.rule.members.some((one) => one.id === member)) return refused('UnknownMember');
  const earlier = vote.cast.find((cast) => cast.member === member);
  if (isHeld(state.seats, vote.body, member) || earlier?.seat || earlier?.fromPaper)
    return refused('SeatIsHeld');
  const ballot = { member, choice, explanation: reason, condition: '' };
  const no = whyNotCast(state, vote, ballot, now);
  if (no) return no;
  if (earlier?.ballot?.choice === choice && earlier.ballot.explanation === reason) return happened();
  return happened({
    type: 'VoteCast',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    member,
    seat: null,
    changed: earlier !== undefined,
    ...howCast(vote.rule, ballot),
  });
};
