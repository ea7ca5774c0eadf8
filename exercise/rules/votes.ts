import type { CommandOf, Envelope } from '../command';
import { type Decision, happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { State, Vote } from '../state';
import type { Ballot } from '../voting/ballot';
import { completeBallots, countVote } from '../voting/count-vote';
import { silenceLeft } from '../voting/silence';
import { howCast } from './how-cast';
import { whyNotCast } from './why-not-cast';

type Casting = Envelope<CommandOf<'CastVote' | 'ChangeVote'>>;

/** A vote that the seat may take part in, with the member it speaks for; or the refusal. */
function votable(state: State, { by, now, command }: Casting): { vote: Vote; member: string } | Decision {
  const { vote: id } = command;
  const member = state.seats[by]?.member;
  const vote = state.votes.find((candidate) => candidate.id === id);
  if (!vote || !member || vote.body !== member.body) return refused('UnknownVote');
  if (!vote.rule.members.some((one) => one.id === member.id)) return refused('NotAMember');
  if (vote.readAt !== null) return refused('VoteClosed');
  const no = whyNotCast(state, vote, { ...command, member: member.id }, now);
  if (no) return no;
  return { vote, member: member.id };
}

function cast({ vote, member }: { vote: Vote; member: string }, { by, command }: Casting): Decision {
  const { choice, explanation, condition } = command;
  return happened({
    type: 'VoteCast',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    member,
    seat: by,
    changed: command.type === 'ChangeVote',
    ...howCast(vote.rule, { member, choice, explanation, condition }),
  });
}

/** EX54: a member votes once; nobody else sees how before the result is read. */
export const castVote: Rule<'CastVote'> = (state, envelope) => {
  const found = votable(state, envelope);
  if ('ok' in found) return found;
  const isDone = found.vote.cast.some((other) => other.member === found.member);
  return isDone ? refused('AlreadyVoted') : cast(found, envelope);
};

/** EX55: a vote can be changed until the result is read. */
export const changeVote: Rule<'ChangeVote'> = (state, envelope) => {
  const found = votable(state, envelope);
  if ('ok' in found) return found;
  const isDone = found.vote.cast.some((other) => other.member === found.member);
  return isDone ? cast(found, envelope) : refused('NotVotedYet');
};

/**
 * EX56: the facilitator reads the result; votes that are missing count as absent. EX57: it explains itself. EX225: silence
 * runs until its time is over or somebody breaks it. EX227: of a secret ballot no single vote is told.
 */
export const readVote: Rule<'ReadVote'> = (state, { command, now }) => {
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote) return refused('UnknownVote');
  if (vote.readAt !== null) return refused('VoteClosed');
  const left = vote.cast.length > 0 ? 0 : silenceLeft(vote, state.clock, now);
  if (left > 0) return refused('SilenceRuns', { minutes: Math.ceil(left / 60_000) });
  const ballots: Ballot[] = vote.cast.flatMap((one) => (one.ballot ? [one.ballot] : []));
  const onPaper = vote.cast.flatMap(({ member, fromPaper }) => (fromPaper ? [member] : []));
  return happened({
    type: 'VoteRead',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    result: countVote(vote.rule, ballots),
    ballots: vote.rule.ballot === 'secret' ? [] : completeBallots(vote.rule, ballots),
    ...(onPaper.length > 0 ? { onPaper } : {}),
  });
};
