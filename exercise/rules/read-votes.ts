import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import { choicesUnder } from '../voting/ballot';
import { countVote } from '../voting/count-vote';

/** EX235: after the result a member says once why it voted so. Before it, words are given with the vote. */
export const explainVote: Rule<'ExplainVote'> = (state, { command, by }) => {
  const member = state.seats[by]?.member;
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote || !member || vote.body !== member.body) return refused('UnknownVote');
  if (vote.readAt === null) return refused('VoteNotRead');
  if (!vote.rule.members.some(({ id }) => id === member.id)) return refused('NotAMember');
  if (vote.rule.recused?.includes(member.id)) return refused('MemberRecused');
  if (vote.explained?.some((one) => one.member === member.id)) return refused('AlreadyExplained');
  const { id, body, binding } = vote;
  return happened({ type: 'VoteExplained', vote: id, body, binding, member: member.id, text: command.text });
};

/**
 * EX236: after the result staff alone put a member's vote right, with a reason that everybody reads who was told the result.
 * The votes are counted again by the rule in force. EX237: of a secret ballot no single vote is put right, since it would be told.
 */
export const amendVote: Rule<'AmendVote'> = (state, { command }) => {
  const { member, choice, reason } = command;
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote) return refused('UnknownVote');
  if (!vote.ballots) return refused('VoteNotRead');
  const { rule, ballots } = vote;
  if (rule.ballot === 'secret') return refused('BallotSecret');
  if (rule.recused?.includes(member)) return refused('MemberRecused');
  if (rule.absent?.includes(member)) return refused('MemberAbsent');
  const ballot = ballots.find((one) => one.member === member);
  if (!ballot) return refused('UnknownMember');
  if (choice !== 'absent' && !choicesUnder(rule).includes(choice)) return refused('ChoiceNotOffered');
  if (ballot.choice === choice) return happened();
  const amended = ballots.map((one) => (one.member === member ? { ...one, choice } : one));
  return happened({
    type: 'VoteAmended',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    member,
    was: ballot.choice,
    choice,
    reason,
    result: countVote(rule, amended),
  });
};
