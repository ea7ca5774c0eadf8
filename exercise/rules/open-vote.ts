import type { CommandOf } from '../command';
import { type Decision, happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { State } from '../state';
import type { StoryBody } from '../story';
import { countsPresence } from '../voting/outcome';
import { type RuleInForce, ruleInForce, votesOfAll } from '../voting/rule';

/**
 * EX51: a vote opens with its rule fixed and shown: for the declared members, or scaled to those that are played.
 * EX52: a body has one open vote at a time. EX53: a straw round binds nobody and stays in the body. EX223: who is recused
 * and who is missing is settled with it. EX229: staff say whether the text is put as substance or as procedure.
 */
export const openVote: Rule<'OpenVote'> = (state, { command, id }) => {
  const proposal = state.proposals.find((candidate) => candidate.id === command.proposal);
  const body = state.opening?.bodies.find((candidate) => candidate.id === proposal?.body);
  if (!proposal || !body) return refused('UnknownProposal');
  if (state.votes.some((vote) => vote.body === body.id && vote.readAt === null))
    return refused('VoteStillOpen');
  const played = playedMembers(state, body, command.atTable);
  if (played.length === 0 && !(state.isOnPaper && command.basis === 'declared')) {
    return refused('NobodyMayVote');
  }
  const { recused, absent, signatures } = command;
  const roll = { recused, absent, signatures };
  const kind = command.kind ?? proposal.kind;
  const rule = ruleInForce(body.rule, body.members, kind, command.basis, played, roll);
  return (
    refusedRoll(body, rule, command) ??
    refusedAttendance(rule) ??
    refusedChair(body, rule) ??
    happened({
      type: 'VoteOpened',
      vote: idFrom('vote', id),
      proposal: proposal.id,
      body: body.id,
      title: proposal.title,
      text: proposal.text,
      binding: command.binding,
      rule,
      ...(kind !== proposal.kind && { kind }),
    })
  );
};

/** Members that somebody holds. EX206: on paper those that staff say are at the table, on a device or not. */
function playedMembers(state: State, body: StoryBody, atTable: string[] | undefined): string[] {
  if (state.isOnPaper && atTable) return atTable.filter((id) => body.members.some((one) => one.id === id));
  return Object.values(state.seats).flatMap((seat) =>
    seat.member?.body === body.id && !seat.removed ? [seat.member.id] : [],
  );
}

/** EX223: only members are recused or missing; EX221: signatures are asked for where a list is to be signed. */
function refusedRoll(body: StoryBody, rule: RuleInForce, command: CommandOf<'OpenVote'>): Decision | null {
  const { recused = [], absent = [], signatures } = command;
  if ([...recused, ...absent].some((id) => !body.members.some((member) => member.id === id)))
    return refused('UnknownMember');
  if (signatures === undefined) return null;
  const of = votesOfAll(rule.members);
  return rule.way?.kind === 'sign-on' && signatures <= of ? null : refused('SignaturesDoNotFit', { of });
}

/** EX223: somebody has to be able to vote, and enough for a quorum. EX238: staff say how a seat votes that nobody holds. */
function refusedAttendance(rule: RuleInForce): Decision | null {
  const { recused = [], absent = [], quorum } = rule;
  const canBePresent = rule.members.filter(({ id }) => !recused.includes(id) && !absent.includes(id)).length;
  if (canBePresent === 0) return refused('NobodyMayVote');
  if (!quorum || !countsPresence(rule) || canBePresent >= quorum.members) return null;
  return refused('QuorumOutOfReach', { needed: quorum.members, present: canBePresent });
}

/** EX223: where one member decides, that member has to be able to. */
function refusedChair(body: StoryBody, { way, members, recused, absent }: RuleInForce): Decision | null {
  if (way?.kind !== 'chair') return null;
  const chair = body.members.find(({ id }) => id === way.member)?.name ?? way.member;
  if (recused?.includes(way.member)) return refused('ChairCannotVote', { chair, why: 'recused' });
  if (absent?.includes(way.member)) return refused('ChairCannotVote', { chair, why: 'missing' });
  if (members.some(({ id }) => id === way.member)) return null;
  return refused('ChairCannotVote', { chair, why: 'unheld' });
}
