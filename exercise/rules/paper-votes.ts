import type { CommandOf } from '../command';
import { happened, refused } from '../decision';
import type { VoteCast } from '../events/bodies';
import type { SeatId } from '../ids';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { State, Vote } from '../state';
import type { Ballot } from '../voting/rule';
import { howCast } from './how-cast';
import { typistOf, whyNotTyped } from './paper';
import { whyNotCast } from './why-not-cast';

/** EX205: a text that a member put before its body on paper, under the member's name. The text itself may stay on paper. */
export const enterProposal: Rule<'EnterProposal'> = (state, { command, by, id }) => {
  const no = whyNotTyped(state);
  if (no) return no;
  const body = state.opening?.bodies.find((candidate) => candidate.id === command.body);
  const sponsor = body?.members.find((candidate) => candidate.id === command.member);
  if (!body || !sponsor) return refused('UnknownMember');
  return happened({
    type: 'ProposalTabled',
    proposal: idFrom('proposal', id),
    body: body.id,
    title: command.title,
    text: command.text,
    kind: command.kind,
    sponsor: sponsor.name,
    typedBy: typistOf(state, by),
  });
};

/**
 * EX206: how members voted, by placard or ballot slip, all of them or none, until the result is read. EX203: a vote that
 * was cast on a device is not typed over; one that was typed in is put right by typing it again.
 */
export const enterVotes: Rule<'EnterVotes'> = (state, { command, by, now }) => {
  const no = whyNotTyped(state);
  if (no) return no;
  const vote = state.votes.find((candidate) => candidate.id === command.vote);
  if (!vote) return refused('UnknownVote');
  if (vote.readAt !== null) return refused('VoteClosed');
  const typed = vote.rule.members.filter(({ id }) => Object.hasOwn(command.ballots, id));
  if (typed.length !== Object.keys(command.ballots).length) return refused('UnknownMember');
  const isOwn = ({ id }: { id: string }) => vote.cast.some((cast) => cast.member === id && !cast.fromPaper);
  if (typed.some(isOwn)) return refused('EnteredByTeam');
  for (const { id: member } of typed) {
    const ballot = command.ballots[member];
    const no = ballot && whyNotCast(state, vote, { member, ...ballot }, now);
    if (no) return no;
  }
  return happened(...typed.flatMap(({ id }) => castOf(state, { vote, member: id, by }, command)));
};

/** The vote of one member; nothing when it stands so already. */
function castOf(
  state: State,
  { vote, member, by }: { vote: Vote; member: string; by: string },
  { ballots }: CommandOf<'EnterVotes'>,
): VoteCast[] {
  const typed = ballots[member];
  if (!typed) return [];
  const ballot: Ballot = { member, ...typed };
  const earlier = vote.cast.find((cast) => cast.member === member);
  if (earlier?.ballot && isSame(earlier.ballot, ballot)) return [];
  return [
    {
      type: 'VoteCast',
      vote: vote.id,
      body: vote.body,
      binding: vote.binding,
      member,
      seat: holderOf(state, vote.body, member),
      changed: earlier !== undefined,
      fromPaper: true,
      ...howCast(vote.rule, ballot, typistOf(state, by)),
    },
  ];
}

function isSame(one: Ballot, other: Ballot): boolean {
  return (
    one.choice === other.choice && one.explanation === other.explanation && one.condition === other.condition
  );
}

/** The seat that speaks for a member, whose person sees what was typed; null where nobody sits on a device. */
function holderOf(state: State, body: string, member: string): SeatId | null {
  const holder = Object.values(state.seats).find(
    (seat) => !seat.removed && seat.member?.body === body && seat.member.id === member,
  );
  return holder?.id ?? null;
}
