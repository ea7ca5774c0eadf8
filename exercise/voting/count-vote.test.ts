import { describe, expect, test } from 'vitest';
import type { DecisionRule } from '../story';
import { ballots, councilRule, fifteen, unionRule } from '../testing/a-council';
import { completeBallots, countVote } from './count-vote';
import { ruleInForce, type VoteResult } from './rule';

function count(
  letters: string,
  rule: DecisionRule,
  kind: 'substance' | 'procedure' = 'substance',
): VoteResult {
  return countVote(ruleInForce(rule, fifteen, kind, 'declared', []), ballots(letters));
}

const outcome = ({ adopted, why }: VoteResult) => `${adopted ? 'adopted' : 'not adopted'}: ${why}`;

// The first five letters are the permanent members.
describe('EX58 Security Council, substance: nine yes votes; an abstention is neither yes nor veto', () => {
  test.each([
    ['9-0-6', 'yyyyy yyyyaaaaaa', 'adopted: threshold'],
    ['8-0-7 fails on numbers', 'yyyyy yyyaaaaaaa', 'not adopted: numbers'],
    ['14-1, the one is not permanent', 'yyyyy yyyyyyyyyn', 'adopted: threshold'],
    ['9 yes with a permanent member abstaining', 'yyyya yyyyyaaaaa', 'adopted: threshold'],
    ['9 yes with a permanent member not taking part', 'yyyyx yyyyyaaaaa', 'adopted: threshold'],
    ['9 yes with a permanent member absent', 'yyyy- yyyyy-----', 'adopted: threshold'],
    ['nobody votes', '', 'not adopted: numbers'],
  ])('%s', (_, letters, expected) => {
    expect(outcome(count(letters.replace(' ', ''), councilRule))).toBe(expected);
  });
});

describe('EX65 the no of a permanent member stops substance and not procedure', () => {
  test('14-1, the one is permanent: vetoed', () => {
    const result = count('nyyyyyyyyyyyyyy', councilRule);
    expect(outcome(result)).toBe('not adopted: veto');
    expect(result).toMatchObject({ vetoedBy: ['Member 1'], enoughYes: true, yes: 14, no: 1 });
  });

  test('procedure, 9 yes with a permanent member against: adopted', () => {
    const result = count('nyyyyyyyynnnnnn', councilRule, 'procedure');
    expect(outcome(count('nyyyyyyyyynnnnn', councilRule, 'procedure'))).toBe('adopted: threshold');
    expect(outcome(result)).toBe('not adopted: numbers');
    expect(result.vetoedBy).toEqual([]);
  });

  test('a veto without enough yes votes would have failed anyway', () => {
    expect(count('nyyyyyyynnnnnnn', councilRule)).toMatchObject({ why: 'veto', enoughYes: false });
  });
});

describe('EX63 consensus first: somebody says yes and nobody says no', () => {
  test.each([
    ['all yes', 'yyyyyyyyyyyyyyy', 'adopted: consensus'],
    ['yes and abstentions', 'yyyyyaaaaaaaaaa', 'adopted: consensus'],
    ['only abstentions', 'aaaaaaaaaaaaaaa', 'not adopted: numbers'],
  ])('%s', (_, letters, expected) => {
    expect(outcome(count(letters, unionRule('members')))).toBe(expected);
  });
});

describe('EX64 failing consensus two thirds, of the members or of those voting', () => {
  test.each([
    ['members', '10-5', 'yyyyyyyyyynnnnn', 'adopted: threshold'],
    ['members', '9-6', 'yyyyyyyyynnnnnn', 'not adopted: numbers'],
    ['members', '9-4 and two not voting', 'yyyyyyyyynnnn--', 'not adopted: numbers'],
    ['voting', '9-4 and two not voting', 'yyyyyyyyynnnn--', 'adopted: threshold'],
    ['voting', '10-4, one recused', 'yyyyyyyyyynnnnx', 'adopted: threshold'],
    ['voting', '9-5, one recused', 'yyyyyyyyynnnnnx', 'not adopted: numbers'],
    ['voting', 'abstainers are not voting', 'yynaaaaaaaaaaaa', 'adopted: threshold'],
  ] as const)('of %s: %s', (base, _, letters, expected) => {
    expect(outcome(count(letters, unionRule(base)))).toBe(expected);
  });
});

describe('EX64 unanimity of those voting, as data: one no stops, abstentions do not', () => {
  const unanimous: DecisionRule = {
    ...unionRule('voting'),
    threshold: { kind: 'fraction', numerator: 1, denominator: 1, base: 'voting' },
  };
  test.each([
    ['14-1', 'yyyyyyyyyyyyyyn', 'not adopted: numbers'],
    ['12-0-3', 'yyyyyyyyyyyyaaa', 'adopted: consensus'],
  ])('%s', (_, letters, expected) => {
    expect(outcome(count(letters, unanimous))).toBe(expected);
  });
});

test('EX56 missing votes are completed as absent, in declared order', () => {
  const rule = ruleInForce(councilRule, fifteen, 'substance', 'declared', []);
  const complete = completeBallots(
    rule,
    ballots('-y').concat({ member: 'stranger', choice: 'no', explanation: '', condition: '' }),
  );
  expect(complete).toHaveLength(15);
  expect(complete.map((ballot) => ballot.choice).slice(0, 3)).toEqual(['absent', 'yes', 'absent']);
});
