import type { BodyMember, DecisionRule, Ratio, Threshold, Way } from './decision-rule';
import { fractionOf, quorumOf, scaleThreshold } from './threshold';

export { type Ballot, type VoteChoice, voteChoices } from './ballot';
export { scaleThreshold } from './threshold';
export type { VoteResult } from './vote-result';

/** The rule as it is fixed and shown when a vote opens. It does not change afterwards. What it does not know is absent. */
export interface RuleInForce {
  source: string;
  toCheck?: string;
  /** Yes votes needed, or a fraction of those voting or present. */
  needed:
    | { kind: 'count'; yes: number; of: number }
    | ({ kind: 'voting' | 'present'; exceeds?: boolean } & Ratio);
  /** Members that count, by id, in declared order: all declared, or those that are played. */
  members: BodyMember[];
  /** Members whose no stops the text; empty on procedure. */
  veto: string[];
  consensusFirst: boolean;
  basis: 'declared' | 'played';
  scaledFrom: { yes: number; of: number } | null;
  /** How many seats are declared, where fewer are played. */
  declared?: number;
  way?: Way;
  /** Members that must be present, of those that may take part. */
  quorum?: { members: number; of: number };
  /** Abstentions count as votes. */
  countsAbstentions?: true;
  /** Abstentions with a declaration that block: so many members with so many people, of all of both. */
  blocking?: { members: number; of: number; people: number; ofPeople: number };
  recused?: string[];
  /** Members that were missing when the roll was called. */
  absent?: string[];
  ballot?: 'open' | 'secret';
}

/** What is settled when a vote opens, beside the rule. */
export interface Roll {
  /** Members that take no part in this vote, in addition to those of the rule. */
  recused?: string[];
  /** Members that are missing. */
  absent?: string[];
  /** Signatures that whoever opens a list to sign asks for. */
  signatures?: number;
}

/** How many votes a member has. */
export const votesOf = (member: BodyMember): number => member.votes ?? 1;

/** How many votes these members have together. */
export const votesOfAll = (members: BodyMember[]): number =>
  members.reduce((sum, member) => sum + votesOf(member), 0);

/**
 * Fixes the rule for one vote.
 * @param played ids of the members that somebody holds; used when the basis is `played`.
 */
export function ruleInForce(
  authored: DecisionRule,
  declared: BodyMember[],
  kind: 'substance' | 'procedure',
  basis: 'declared' | 'played',
  played: string[],
  roll: Roll = {},
): RuleInForce {
  const rule = kind === 'procedure' ? onProcedure(authored) : authored;
  const counted = basis === 'played' ? declared.filter((member) => played.includes(member.id)) : declared;
  // What a seat wants is no part of the rule.
  const members = counted.map(({ interests: _, ...member }) => member);
  const { recused, absent } = attendance(rule, members, roll);
  const mayTakePart = members.filter((member) => !recused.includes(member.id));
  const isScaled = members.length !== declared.length;
  const seats = { played: members.length, declared: declared.length };
  return {
    source: rule.source,
    ...(rule.toCheck && { toCheck: rule.toCheck }),
    needed: neededVotes(rule, members, mayTakePart, roll),
    members,
    veto:
      kind === 'substance' ? rule.vetoMembers.filter((id) => members.some((member) => member.id === id)) : [],
    consensusFirst: rule.consensusFirst && !rule.way,
    basis,
    scaledFrom: scaledFrom(rule, declared, isScaled, roll),
    ...(isScaled && { declared: declared.length }),
    ...(rule.way && { way: rule.way }),
    ...(rule.quorum && { quorum: quorumOf(rule.quorum, mayTakePart.length, seats) }),
    ...(rule.abstention?.kind === 'counted' && { countsAbstentions: true as const }),
    ...blockingOf(rule, members),
    ...(recused.length > 0 && { recused }),
    ...(absent.length > 0 && { absent }),
    ...(rule.ballot && { ballot: rule.ballot }),
  };
}

/** EX217: who takes no part and who is missing, in declared order; a recused member is not missing. */
function attendance(rule: DecisionRule, members: BodyMember[], roll: Roll) {
  const named = [...(rule.recused ?? []), ...(roll.recused ?? [])];
  const recused = members.filter(({ id }) => named.includes(id)).map(({ id }) => id);
  const absent = members.filter(({ id }) => roll.absent?.includes(id) && !recused.includes(id));
  return { recused, absent: absent.map(({ id }) => id) };
}

/** EX214: on procedure no veto and no declared abstention stops a text; where the rule has a threshold of its own, it counts. */
function onProcedure(rule: DecisionRule): DecisionRule {
  const abstention = rule.abstention?.kind === 'counted' ? rule.abstention : undefined;
  if (!rule.procedure) return { ...rule, abstention };
  return {
    ...rule,
    threshold: rule.procedure,
    way: undefined,
    consensusFirst: false,
    scaledFrom: null,
    abstention,
  };
}

/** EX215: a fraction of the members is one of those that may take part; a count stays, whoever is recused. */
function neededVotes(
  { threshold, scaledFrom }: DecisionRule,
  members: BodyMember[],
  mayTakePart: BodyMember[],
  { signatures }: Roll,
): RuleInForce['needed'] {
  const votes = votesOfAll(members);
  if (signatures !== undefined) return { kind: 'count', yes: signatures, of: votes };
  if (threshold.kind === 'count') {
    // The authored ratio is the one scaled from, so that 9 of 15 gives 3 of 5 and not a rounding of a rounding.
    const ratio = scaledFrom ?? threshold;
    const yes = votes === threshold.of ? threshold.yes : scaleThreshold(ratio.yes, ratio.of, votes);
    return { kind: 'count', yes, of: votes };
  }
  const { base, numerator, denominator, exceeds } = threshold;
  if (base !== 'members') return { kind: base, numerator, denominator, ...(exceeds && { exceeds }) };
  const of = votesOfAll(mayTakePart);
  return { kind: 'count', yes: fractionOf(threshold, of), of };
}

/** EX59: what was scaled. A fraction of the members is scaled from a count, too; one of those voting or present is not. */
function scaledFrom(rule: DecisionRule, declared: BodyMember[], isScaled: boolean, { signatures }: Roll) {
  const { threshold, way, recused = [] } = rule;
  if (signatures !== undefined || (way && way.kind !== 'sign-on')) return null;
  if (!isScaled || rule.scaledFrom) return rule.scaledFrom;
  if (threshold.kind === 'count') return { yes: threshold.yes, of: threshold.of };
  if (threshold.base !== 'members') return null;
  const of = votesOfAll(declared.filter((member) => !recused.includes(member.id)));
  return { yes: fractionOf(threshold, of), of };
}

/** EX216: how many members with how many people block by declared abstentions. */
function blockingOf({ abstention }: DecisionRule, members: BodyMember[]): Pick<RuleInForce, 'blocking'> {
  if (abstention?.kind !== 'constructive') return {};
  const ofPeople = members.reduce((sum, { population = 0 }) => sum + population, 0);
  return {
    blocking: {
      members: fractionOf(abstention.members, members.length),
      of: members.length,
      people: fractionOf(abstention.population, ofPeople),
      ofPeople,
    },
  };
}

/** What `Threshold` is when a body decides in a way that does not look at it. */
export const notCounted: Threshold = { kind: 'fraction', numerator: 1, denominator: 1, base: 'voting' };
