import type { BodyMember, DecisionRule } from '../story';
import type { Ballot, VoteChoice } from '../voting/rule';

/** Fifteen members of which the first five are permanent, as the Charter has it. */
export const fifteen: BodyMember[] = Array.from({ length: 15 }, (_, index) => ({
  id: `m${index + 1}`,
  name: `Member ${index + 1}`,
  permanent: index < 5,
}));

/** The rule of the Security Council (Charter, Article 27): nine yes votes, and no veto on substance. */
export const councilRule: DecisionRule = {
  source: 'Charter, Article 27',
  threshold: { kind: 'count', yes: 9, of: 15 },
  vetoMembers: ['m1', 'm2', 'm3', 'm4', 'm5'],
  consensusFirst: false,
  scaledFrom: null,
};

/** A regional body: consensus first, failing that two thirds of a base. */
export function unionRule(base: 'members' | 'voting'): DecisionRule {
  return {
    source: 'Protocol, Article 8',
    threshold: { kind: 'fraction', numerator: 2, denominator: 3, base },
    vetoMembers: [],
    consensusFirst: true,
    scaledFrom: null,
  };
}

/**
 * Ballots in words: `y` yes, `n` no, `a` abstain, `x` not participating, `-` not voted, in the order of the members.
 * Members after the last letter have not voted.
 */
export function ballots(letters: string, members: BodyMember[] = fifteen): Ballot[] {
  const choices: Record<string, VoteChoice> = { y: 'yes', n: 'no', a: 'abstain', x: 'not-participating' };
  return [...letters].flatMap((letter, index) => {
    const choice = choices[letter];
    const member = members[index]?.id;
    return choice && member ? [{ member, choice, explanation: '', condition: '' }] : [];
  });
}
