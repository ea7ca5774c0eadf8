import type { Ballot } from './ballot';
import { type Counted, countsPresence, outcomeOf, requirement, stops } from './outcome';
import { type RuleInForce, votesOf } from './rule';
import { type Tally, tallyOf } from './tally';
import type { VoteResult } from './vote-result';

/**
 * Every member's ballot in declared order. A member who did not vote counts as absent. EX217: what a recused member or one
 * that was missing is said to have cast does not count.
 */
export function completeBallots(rule: RuleInForce, cast: Ballot[]): Ballot[] {
  return rule.members.map(({ id: member }) => {
    const none = { member, explanation: '', condition: '' };
    if (rule.recused?.includes(member)) return { ...none, choice: 'recused' };
    if (rule.absent?.includes(member)) return { ...none, choice: 'absent' };
    return cast.find((ballot) => ballot.member === member) ?? { ...none, choice: 'absent' };
  });
}

/**
 * EX58: counts a vote under the rule in force. An abstention, also of a permanent member, is neither yes nor veto. EX65: a
 * no of a member with a veto stops the text. EX63: consensus, where the rule looks for it first, is: somebody says yes and nobody says no.
 */
export function countVote(rule: RuleInForce, cast: Ballot[]): VoteResult {
  const ballots = completeBallots(rule, cast);
  const tally = tallyOf(rule, ballots);
  const { needed, of } = requirement(rule, tally);
  const chair = chairOf(rule, ballots);
  const counted = { rule, tally, needed, chair };
  const { adopted, why } = outcomeOf(counted);
  const stop = stops.find((one) => one === why);
  const { yes, no, abstain, notParticipating, absent, declared, recused } = tally;
  return {
    adopted,
    why,
    yes,
    no,
    abstain,
    notParticipating,
    absent,
    ...(declared > 0 && { declared }),
    ...(recused > 0 && { recused }),
    needed,
    of,
    // A secret ballot names nobody.
    vetoedBy: rule.ballot === 'secret' ? [] : tally.vetoing.map((id) => nameOf(rule, id)),
    enoughYes: yes > 0 && tally.votes.yes >= needed,
    ...(stop && { otherwise: outcomeOf(counted, stop) }),
    ...(why === 'numbers' && rule.consensusFirst && yes > 0 && { consensusMissed: true as const }),
    scaledFrom: rule.scaledFrom,
    ...conditionsOf(counted, ballots),
  };
}

/** What only some rules know. */
function conditionsOf({ rule, tally, chair }: Counted, ballots: Ballot[]): Partial<VoteResult> {
  const { way, quorum, needed } = rule;
  const isWeighted = rule.members.some((member) => votesOf(member) !== 1);
  const byOthers = rule.members.some(({ id, permanent }) => tally.vetoing.includes(id) && !permanent);
  return {
    ...(way && { way: way.kind }),
    ...(needed.kind !== 'count' && { base: needed.kind }),
    ...(isWeighted && { weighted: tally.votes }),
    ...(byOthers && { vetoByOthers: true }),
    ...(quorum &&
      countsPresence(rule) && {
        quorum: { present: tally.presentMembers, needed: quorum.members, of: quorum.of },
      }),
    ...((way?.kind === 'no-objection' || way?.kind === 'silence') && {
      objections: objectionsOf(rule, tally),
    }),
    ...(rule.blocking && tally.declared > 0 && { blocking: blockingOf(rule.blocking, tally) }),
    ...(way?.kind === 'chair' && { chair: adviceTo(rule, way.member, chair, ballots) }),
    ...(rule.declared &&
      !rule.scaledFrom && { seats: { played: rule.members.length, declared: rule.declared } }),
  };
}

function objectionsOf(rule: RuleInForce, tally: Tally): VoteResult['objections'] {
  const names = rule.ballot === 'secret' ? [] : tally.against.map((id) => nameOf(rule, id));
  const allowed = rule.way?.kind === 'no-objection' ? rule.way.allowed : 0;
  return { names, count: tally.no, allowed };
}

/**
 * Shares are cut to tenths of a percent, which could make a share that misses what is needed look as if it met it: then
 * what is needed is rounded up.
 */
function blockingOf(blocking: NonNullable<RuleInForce['blocking']>, tally: Tally): VoteResult['blocking'] {
  const tenths = (people: number) => (people * 1000) / blocking.ofPeople;
  const isMet = tally.declaredPeople >= blocking.people;
  return {
    members: tally.declared,
    needed: blocking.members,
    of: blocking.of,
    share: Math.floor(tenths(tally.declaredPeople)),
    neededShare: isMet ? Math.floor(tenths(blocking.people)) : Math.ceil(tenths(blocking.people)),
  };
}

function chairOf({ way }: RuleInForce, ballots: Ballot[]): Ballot['choice'] {
  if (way?.kind !== 'chair') return 'absent';
  return ballots.find((ballot) => ballot.member === way.member)?.choice ?? 'absent';
}

/** EX219: what the chair decided, beside what the others advised. */
function adviceTo(rule: RuleInForce, id: string, chair: Ballot['choice'], ballots: Ballot[]) {
  const advice = ballots.filter(({ member }) => member !== id);
  return {
    name: nameOf(rule, id),
    choice: chair === 'yes' || chair === 'no' ? chair : ('none' as const),
    yes: advice.filter(({ choice }) => choice === 'yes').length,
    no: advice.filter(({ choice }) => choice === 'no').length,
  };
}

function nameOf(rule: RuleInForce, id: string): string {
  return rule.members.find((member) => member.id === id)?.name ?? id;
}
