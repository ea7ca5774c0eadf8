import type { CommandOf, Envelope } from '../command';
import { type Decision, happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { State, Vote } from '../state';
import type { StoryBody } from '../story';
import { completeBallots, countVote } from '../voting/count-vote';
import { type Ballot, ruleInForce } from '../voting/rule';

/**
 * EX51: a vote opens with its rule fixed and shown: for the declared members, or scaled to those that are played.
 * EX52: a body has one open vote at a time. EX53: a straw round binds nobody and stays in the body.
 */
export const openVote: Rule<'OpenVote'> = (state, { command, id }) => {
  const proposal = state.proposals.find((candidate) => candidate.id === command.proposal);
  const body = state.opening?.bodies.find((candidate) => candidate.id === proposal?.body);
  if (!proposal || !body) return refused('UnknownProposal');
  if (state.votes.some((vote) => vote.body === body.id && vote.readAt === null))
    return refused('VoteStillOpen');
  const played = playedMembers(state, body, command.atTable);
  if (played.length === 0 && !(state.isOnPaper && command.basis === 'declared')) {
    return refused('NobodyReceives');
  }
  return happened({
    type: 'VoteOpened',
    vote: idFrom('vote', id),
    proposal: proposal.id,
    body: body.id,
    title: proposal.title,
    text: proposal.text,
    binding: command.binding,
    rule: ruleInForce(body.rule, body.members, proposal.kind, command.basis, played),
  });
};

/** Members that somebody holds. EX206: on paper those that staff say are at the table, on a device or not. */
function playedMembers(state: State, body: StoryBody, atTable: string[] | undefined): string[] {
  if (state.isOnPaper && atTable) return atTable.filter((id) => body.members.some((one) => one.id === id));
  return Object.values(state.seats).flatMap((seat) =>
    seat.member?.body === body.id && !seat.removed ? [seat.member.id] : [],
  );
}

/** A vote that the seat may take part in, with the member it speaks for; or the refusal. */
function votable(state: State, by: string, id: string): { vote: Vote; member: string } | Decision {
  const member = state.seats[by]?.member;
  const vote = state.votes.find((candidate) => candidate.id === id);
  if (!vote || !member || vote.body !== member.body) return refused('UnknownVote');
  if (!vote.rule.members.some((one) => one.id === member.id)) return refused('NotAMember');
  if (vote.readAt !== null) return refused('VoteClosed');
  return { vote, member: member.id };
}

function cast(
  { vote, member }: { vote: Vote; member: string },
  { by, command }: Envelope<CommandOf<'CastVote' | 'ChangeVote'>>,
): Decision {
  const { choice, explanation, condition } = command;
  return happened({
    type: 'VoteCast',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    member,
    seat: by,
    changed: command.type === 'ChangeVote',
    secret: { ballot: { member, choice, explanation, condition } },
  });
}

/** EX54: a member votes once; nobody else sees how before the result is read. */
export const castVote: Rule<'CastVote'> = (state, envelope) => {
  const found = votable(state, envelope.by, envelope.command.vote);
  if ('ok' in found) return found;
  const isDone = found.vote.cast.some((other) => other.member === found.member);
  return isDone ? refused('AlreadyVoted') : cast(found, envelope);
};

/** EX55: a vote can be changed until the result is read. */
export const changeVote: Rule<'ChangeVote'> = (state, envelope) => {
  const found = votable(state, envelope.by, envelope.command.vote);
  if ('ok' in found) return found;
  const isDone = found.vote.cast.some((other) => other.member === found.member);
  return isDone ? cast(found, envelope) : refused('NotVotedYet');
};

/** EX56: the facilitator reads the result; votes that are missing count as absent. EX57: it explains itself. */
export const readVote: Rule<'ReadVote'> = (state, { command }) => {
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote) return refused('UnknownVote');
  if (vote.readAt !== null) return refused('VoteClosed');
  const ballots: Ballot[] = vote.cast.flatMap((one) => (one.ballot ? [one.ballot] : []));
  const onPaper = vote.cast.flatMap(({ member, fromPaper }) => (fromPaper ? [member] : []));
  return happened({
    type: 'VoteRead',
    vote: vote.id,
    body: vote.body,
    binding: vote.binding,
    result: countVote(vote.rule, ballots),
    ballots: completeBallots(vote.rule, ballots),
    ...(onPaper.length > 0 ? { onPaper } : {}),
  });
};
