import type { BodyMember, DecisionRule } from '../story';
import type { Ballot, VoteChoice } from '../voting/ballot';

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

const choices: Record<string, VoteChoice> = {
  y: 'yes',
  n: 'no',
  a: 'abstain',
  d: 'abstain-with-declaration',
  x: 'not-participating',
  b: 'break-silence',
};

/** A rule by a simple majority of those voting; give what the test is about. */
export function aRule(given: Partial<DecisionRule> = {}): DecisionRule {
  return {
    source: 'Rules of procedure',
    threshold: { kind: 'fraction', numerator: 1, denominator: 2, base: 'voting', exceeds: true },
    vetoMembers: [],
    consensusFirst: false,
    scaledFrom: null,
    ...given,
  };
}

/** So many members with one vote each, unless more is said of each in turn. */
export function someMembers(count: number, more: Partial<BodyMember>[] = []): BodyMember[] {
  return fifteen.slice(0, count).map((member, index) => ({ ...member, permanent: false, ...more[index] }));
}

/**
 * Ballots in letters: `y` yes, `n` no, `a` abstain, `d` abstain with a declaration, `x` not participating, `b` break silence,
 * `-` not voted, in the order of the members. Members after the last letter have not voted; spaces are for the eye.
 */
export function ballots(letters: string, members: BodyMember[] = fifteen): Ballot[] {
  return [...letters.replaceAll(' ', '')].flatMap((letter, index) => {
    const choice = choices[letter];
    const member = members[index]?.id;
    return choice && member ? [{ member, choice, explanation: '', condition: '' }] : [];
  });
}
