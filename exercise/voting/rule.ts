import type { BodyMember, DecisionRule } from '../story';

/** What a member may do when a vote is called. `absent` is never chosen: it is what a missing vote counts as. */
export const voteChoices = ['yes', 'no', 'abstain', 'not-participating'] as const;
/** A choice that a member can make. */
export type VoteChoice = (typeof voteChoices)[number];

/** One member's vote with what was said to it. `condition`: what would be needed to not object. */
export interface Ballot {
  member: string;
  choice: VoteChoice | 'absent';
  explanation: string;
  condition: string;
}

/** The rule as it is fixed and shown when a vote opens. It does not change afterwards. */
export interface RuleInForce {
  source: string;
  /** Yes votes needed, or a fraction of those voting. */
  needed:
    | { kind: 'count'; yes: number; of: number }
    | { kind: 'voting'; numerator: number; denominator: number };
  /** Members that count, by id, in declared order: all declared, or those that are played. */
  members: { id: string; name: string; permanent: boolean }[];
  /** Members whose no stops the text; empty on procedure. */
  veto: string[];
  consensusFirst: boolean;
  basis: 'declared' | 'played';
  scaledFrom: { yes: number; of: number } | null;
}

/** How a vote came out, with everything that its sentence needs. */
export interface VoteResult {
  adopted: boolean;
  why: 'consensus' | 'threshold' | 'numbers' | 'veto';
  yes: number;
  no: number;
  abstain: number;
  notParticipating: number;
  absent: number;
  needed: number;
  of: number;
  /** Members whose no was a veto, by name. */
  vetoedBy: string[];
  /** With no veto counted: would the yes votes have been enough? */
  enoughYes: boolean;
  scaledFrom: { yes: number; of: number } | null;
}

/** EX59: scales a threshold to fewer seats and keeps its ratio, rounded up (practice 2.2: 0.6 n for the Council). */
export function scaleThreshold(yes: number, of: number, seats: number): number {
  return Math.ceil((yes * seats) / of - 1e-9);
}

/**
 * Fixes the rule for one vote.
 * @param played ids of the members that somebody holds; used when the basis is `played`.
 */
export function ruleInForce(
  rule: DecisionRule,
  declared: BodyMember[],
  kind: 'substance' | 'procedure',
  basis: 'declared' | 'played',
  played: string[],
): RuleInForce {
  const members = basis === 'played' ? declared.filter((member) => played.includes(member.id)) : declared;
  const veto = kind === 'substance' ? rule.vetoMembers.filter((id) => members.some((m) => m.id === id)) : [];
  const scaled = basis === 'played' && members.length !== declared.length;
  return {
    source: rule.source,
    needed: neededVotes(rule, members.length),
    members,
    veto,
    consensusFirst: rule.consensusFirst,
    basis,
    scaledFrom: scaled ? (rule.scaledFrom ?? unscaled(rule)) : rule.scaledFrom,
  };
}

function neededVotes(rule: DecisionRule, seats: number): RuleInForce['needed'] {
  const threshold = rule.threshold;
  if (threshold.kind === 'count') {
    // The authored ratio is the one scaled from, so that 9 of 15 gives 3 of 5 and not a rounding of a rounding.
    const ratio = rule.scaledFrom ?? threshold;
    const yes = seats === threshold.of ? threshold.yes : scaleThreshold(ratio.yes, ratio.of, seats);
    return { kind: 'count', yes, of: seats };
  }
  if (threshold.base === 'voting') {
    return { kind: 'voting', numerator: threshold.numerator, denominator: threshold.denominator };
  }
  return { kind: 'count', yes: scaleThreshold(threshold.numerator, threshold.denominator, seats), of: seats };
}

function unscaled(rule: DecisionRule): { yes: number; of: number } | null {
  return rule.threshold.kind === 'count' ? { yes: rule.threshold.yes, of: rule.threshold.of } : null;
}
