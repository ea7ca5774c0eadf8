import { describe, expect, test } from 'vitest';
import { aRule, councilRule, fifteen, someMembers } from '../testing/a-council';
import { type AVote, counted, outcome, said } from '../testing/a-vote';

const majority = (given: Parameters<typeof aRule>[0] = {}, members = someMembers(10)): AVote => ({
  rule: aRule(given),
  members,
});

describe('EX210 a fraction of the members, of those present or of those voting', () => {
  const twoThirds = (base: 'members' | 'present' | 'voting') =>
    majority({ threshold: { kind: 'fraction', numerator: 2, denominator: 3, base } }, someMembers(9));
  test.each([
    ['members', 'yyyyyyaaa', 'adopted: threshold', 6, 9],
    ['members', 'yyyyyaaaa', 'not adopted: numbers', 6, 9],
    ['present', 'yyyyax---', 'adopted: threshold', 4, 6],
    ['present', 'yyyyaxx--', 'not adopted: numbers', 5, 7],
    ['voting', 'yyyynnaaa', 'adopted: threshold', 4, 6],
    ['voting', 'yyynnaaaa', 'not adopted: numbers', 4, 5],
  ] as const)('of %s: %s', (base, letters, expected, needed, of) => {
    const result = counted(letters, twoThirds(base));
    expect(outcome(result)).toBe(expected);
    expect(result).toMatchObject({ needed, of });
  });

  test('a simple majority is more than half', () => {
    expect(outcome(counted('yyynnnaaaa', majority()))).toBe('not adopted: numbers');
    expect(outcome(counted('yyyynnnaaa', majority()))).toBe('adopted: threshold');
    expect(said(counted('yyynnnaaaa', majority()))).toBe(
      'Not adopted. 3 yes, 3 no, 4 abstain. 4 of 6 yes votes were needed. Had one no been yes, it would have been adopted.',
    );
  });

  test('nobody voting is not adopted, and no number is made up', () => {
    expect(said(counted('aaaaaaaaaa', majority()))).toBe(
      'Not adopted. 0 yes, 0 no, 10 abstain. Nobody said yes, and somebody has to.',
    );
  });

  test('abstentions that count are votes', () => {
    const counting = majority({ abstention: { kind: 'counted' } });
    expect(outcome(counted('yyyynnnaaa', counting))).toBe('not adopted: numbers');
    expect(said(counted('yyyynnnaaa', counting))).toBe(
      'Not adopted. 4 yes, 3 no, 3 abstain. 6 of 10 yes votes were needed. Had 2 of the no votes been yes, it would have been adopted.',
    );
    expect(said(counted('yynaaaaaaa', counting))).toMatch(/Had 4 others of these 10 said yes/u);
  });

  test('members can have more than one vote', () => {
    const weighted = majority({}, someMembers(4, [{ votes: 5 }, { votes: 3 }, { votes: 2 }, {}]));
    expect(outcome(counted('ynnn', weighted))).toBe('not adopted: numbers');
    expect(said(counted('ynnn', weighted))).toBe(
      'Not adopted. 1 yes, 3 no, 0 abstain. By weight 5 votes for and 6 against; 6 of 11 votes were needed. It was one vote short.',
    );
    expect(outcome(counted('nyyy', weighted))).toBe('adopted: threshold');
  });
});

describe('EX211 without a quorum nothing is adopted', () => {
  const quorum = majority({ quorum: { kind: 'fraction', numerator: 2, denominator: 3 } }, someMembers(9));
  test('present is who answers, in whatever way', () => {
    expect(outcome(counted('yyyaxn', quorum))).toBe('adopted: threshold');
    expect(said(counted('yyyaxn', quorum))).toMatch(/6 members were present; the quorum is 6 of 9\.$/u);
    expect(said(counted('yyyya----', quorum))).toBe(
      'Not adopted: no quorum. 4 yes, 0 no, 1 abstains, 4 absent. 5 members were present, and 6 of 9 are the quorum. With the quorum met, these votes would have adopted it: 3 of 4 yes votes were needed.',
    );
  });

  test('and what would have failed anyway is said to', () => {
    expect(said(counted('ynn', quorum))).toMatch(
      /It would have failed anyway: 2 of 3 yes votes were needed\.$/u,
    );
  });

  test('a count is scaled to the seats that are played', () => {
    const vote = majority({ quorum: { kind: 'count', members: 8 } }, someMembers(12));
    expect(counted('yyyy', { ...vote, played: 6 }).quorum).toEqual({ present: 4, needed: 4, of: 6 });
  });
});

describe('EX216 abstentions with a declaration block by members and by population', () => {
  const people = [40, 30, 10, 10, 10, 0, 0, 0, 0].map((population) => ({ population }));
  const third = { numerator: 1, denominator: 3 };
  const vote: AVote = {
    rule: aRule({
      way: { kind: 'no-objection', allowed: 0 },
      abstention: { kind: 'constructive', members: third, population: third },
    }),
    members: someMembers(9, people),
  };
  test.each([
    ['dyyyyyydd', 'not adopted: blocked', 'enough members with enough people'],
    ['ydyydyydy', 'not adopted: blocked', 'three members with forty of a hundred'],
    ['ddyyyyyyy', 'adopted: consensus', 'too few members'],
    ['yyddyyydy', 'adopted: consensus', 'too few people'],
    ['aayyyyyaa', 'adopted: consensus', 'plain abstentions, however many'],
    ['dyyyyyydn', 'not adopted: objection', 'an objection comes first'],
  ])('%s %s: %s', (letters, expected) => {
    expect(outcome(counted(letters, vote))).toBe(expected);
  });

  test('what blocked is said in numbers, and what would have been', () => {
    expect(said(counted('dyyyyyydd', vote))).toBe(
      'Not adopted: blocked by abstentions with a declaration. 6 yes, 0 no, 0 abstain, 3 abstain with a declaration. 3 of 9 members with 40 % of the population abstained with a declaration; 3 members with 34 % are enough to block. Had fewer abstained in this way, it would have been adopted.',
    );
    expect(said(counted('ydyyyyyyy', vote))).toMatch(
      /1 of 9 members with 30 % of the population abstained with a declaration and is not bound: 3 members with 34 % block\.$/u,
    );
  });

  test('elsewhere a declared abstention is an abstention', () => {
    expect(counted('yyyyyyyyddddddd', { rule: councilRule, members: fifteen })).toMatchObject({ abstain: 7 });
  });
});

describe('EX214 on procedure', () => {
  const vote: AVote = {
    rule: {
      ...councilRule,
      procedure: { kind: 'fraction', numerator: 1, denominator: 2, base: 'members', exceeds: true },
    },
    members: fifteen,
  };
  test('no veto stops, and a threshold of its own counts', () => {
    expect(outcome(counted('nnnnnyyyyyyyyaa', { ...vote, kind: 'procedure' }))).toBe('adopted: threshold');
    expect(outcome(counted('nnnnnyyyyyyyaaa', { ...vote, kind: 'procedure' }))).toBe('not adopted: numbers');
    expect(outcome(counted('nnnnnyyyyyyyyyy', vote))).toBe('not adopted: veto');
  });
});

describe('EX215 EX217 who is recused', () => {
  const union = majority({
    threshold: { kind: 'fraction', numerator: 2, denominator: 3, base: 'members' },
    recused: ['m10'],
  });
  test('is not counted in a fraction of the members', () => {
    expect(counted('yyyyyynnn-', union)).toMatchObject({ adopted: true, needed: 6, of: 9, recused: 1 });
    expect(said(counted('yyyyynnnn', union))).toBe(
      'Not adopted. 5 yes, 4 no, 0 abstain, 1 recused. 6 of 9 yes votes were needed. One more would have been enough.',
    );
  });

  test('leaves a count of votes as it is, and has neither vote nor veto', () => {
    const council = { rule: councilRule, members: fifteen, recused: ['m1'] };
    expect(counted('nyyyyyyyyynnnnn', council)).toMatchObject({
      adopted: true,
      yes: 9,
      recused: 1,
      needed: 9,
      of: 15,
    });
  });

  test('and who was missing cast nothing either', () => {
    expect(counted('yyyyyyyyyy', { ...majority(), absent: ['m1', 'm2'] })).toMatchObject({
      yes: 8,
      absent: 2,
    });
  });

  test('recusals can put a count out of reach, which is said', () => {
    const recused = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'];
    expect(said(counted('-------yyyyyyna', { rule: councilRule, members: fifteen, recused }))).toMatch(
      /9 of 15 yes votes were needed\. All 2 other votes together would not have been enough\.$/u,
    );
  });
});

describe('EX222 what would have been otherwise', () => {
  test('a veto of others than permanent members is not called theirs', () => {
    const vote = majority({ vetoMembers: ['m1'] }, someMembers(3));
    expect(said(counted('nyy', vote))).toBe(
      'Not adopted: vetoed. 2 yes, 1 no (Member 1: veto), 0 abstain. Without the veto it would have been adopted: 2 of 3 yes votes were needed.',
    );
  });

  test('without a quorum a veto would have stopped it anyway', () => {
    const rule = { ...councilRule, quorum: { kind: 'count', members: 12 } as const };
    expect(said(counted('nyyyyyyyyy', { rule, members: fifteen }))).toMatch(
      /It would have failed anyway: it was vetoed\.$/u,
    );
  });

  test('a result of an older record says what it said', () => {
    const { otherwise: _, ...old } = counted('nyyyyyyyyyyyyyy', { rule: councilRule, members: fifteen });
    expect(said(old)).toMatch(/Without the veto it would have been adopted/u);
  });

  test('seats that are played are told where no threshold was scaled', () => {
    expect(said(counted('yyy', { ...majority(), played: 5 }))).toMatch(/5 of 10 seats are played\.$/u);
    const members = majority({
      threshold: { kind: 'fraction', numerator: 2, denominator: 3, base: 'members' },
    });
    expect(said(counted('yyyy', { ...members, played: 5 }))).toMatch(/Scaled from 7 of 10\.$/u);
  });
});
