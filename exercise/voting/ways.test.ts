import { describe, expect, test } from 'vitest';
import { aRule, someMembers } from '../testing/a-council';
import { type AVote, counted, outcome, said } from '../testing/a-vote';
import { choicesUnder, needsWords } from './ballot';
import { notCounted } from './rule';

const way = (how: NonNullable<AVote['rule']['way']>, members = 6): AVote => ({
  rule: aRule({ threshold: notCounted, way: how }),
  members: someMembers(members),
});

describe('EX218 where no objection may be left', () => {
  const unanimous = way({ kind: 'no-objection', allowed: 0 });
  const minusOne = way({ kind: 'no-objection', allowed: 1 });
  test.each([
    ['yyyyyn', unanimous, 'not adopted: objection'],
    ['yyyaaa', unanimous, 'adopted: consensus'],
    ['aaaaaa', unanimous, 'not adopted: numbers'],
    ['yyyyyn', minusOne, 'adopted: consensus'],
    ['yyyynn', minusOne, 'not adopted: objection'],
    ['ynaaaa', minusOne, 'not adopted: objection'],
    ['yynaaa', minusOne, 'adopted: consensus'],
  ] as const)('%s', (letters, vote, expected) => {
    expect(outcome(counted(letters, vote))).toBe(expected);
  });

  test('one objection is named, and what it stopped is said', () => {
    expect(said(counted('yyyyyn', unanimous))).toBe(
      'Not adopted: no consensus. 5 yes, 1 no, 0 abstain. One member objected (Member 6); no objection may be left. Without one objection it would have been adopted.',
    );
  });

  test('consensus minus one says whom it left', () => {
    expect(said(counted('yyyyyn', minusOne))).toBe(
      'Adopted by consensus minus one. 5 yes, 1 no, 0 abstain. One member objected (Member 6); one objection may be left.',
    );
  });

  test('one against one is no consensus minus one', () => {
    expect(said(counted('yn', way({ kind: 'no-objection', allowed: 1 }, 2)))).toBe(
      'Not adopted: no consensus. 1 yes, 1 no, 0 abstain. One member objected (Member 2); fewer must object than the 1 that said yes. Without one objection it would have been adopted.',
    );
  });

  test('objections alone would have failed without them, too', () => {
    expect(said(counted('nnaaaa', unanimous))).toBe(
      'Not adopted: no consensus. 0 yes, 2 no, 4 abstain. 2 members objected (Member 1, Member 2); no objection may be left. It would have failed anyway: nobody said yes.',
    );
  });
});

describe('EX220 silence is consent, and one member breaks it', () => {
  const silence = way({ kind: 'silence', minutes: 5 });
  test('nobody says anything: adopted', () => {
    expect(outcome(counted('', silence))).toBe('adopted: silence');
    expect(said(counted('', silence))).toBe(
      'Adopted: silence was kept. 6 members kept silence, nobody broke it. Silence is consent.',
    );
  });

  test('one breaks it: not adopted', () => {
    expect(said(counted('--b', silence))).toBe(
      'Not adopted: silence was broken. 5 members kept silence, 1 broke it. One member broke it (Member 3); one is enough. Had it kept silence, the text would have been adopted.',
    );
  });

  test('a quorum does not matter to those who need not be there', () => {
    const rule = { ...silence.rule, quorum: { kind: 'count', members: 6 } as const };
    expect(outcome(counted('', { ...silence, rule }))).toBe('adopted: silence');
  });
});

describe('EX219 the chair decides after advice', () => {
  const cabinet = way({ kind: 'chair', member: 'm1' });
  test.each([
    ['ynnnnn', 'adopted: chair'],
    ['nyyyyy', 'not adopted: chair'],
    ['ayyyyy', 'not adopted: chair'],
    ['-yyyyy', 'not adopted: chair'],
  ])('%s', (letters, expected) => {
    expect(outcome(counted(letters, cabinet))).toBe(expected);
  });

  test('what the advice was is said', () => {
    expect(said(counted('ynnnya', cabinet))).toBe(
      'Adopted: the chair decided for it. 2 yes, 3 no, 1 abstains. Member 1, in the chair, decided for it. Of the others 1 advised for and 3 against: by a majority of the advice it would not have been adopted.',
    );
    expect(said(counted('-yn', cabinet))).toMatch(
      /the chair did not decide\. .* gave no decision\. Of the others 1 advised for and 1 against: the advice was even\.$/u,
    );
  });
});

describe('EX221 a list to sign binds those that sign', () => {
  const list: AVote = {
    rule: aRule({ threshold: { kind: 'count', yes: 3, of: 6 }, way: { kind: 'sign-on' } }),
    members: someMembers(6),
  };
  test.each([
    ['yyynnn', 'adopted: threshold'],
    ['yynnnn', 'not adopted: numbers'],
  ])('%s', (letters, expected) => {
    expect(outcome(counted(letters, list))).toBe(expected);
  });

  test('whoever opens it can ask for more signatures', () => {
    const result = counted('yyyn', { ...list, signatures: 4 });
    expect(said(result)).toBe(
      'Not agreed: too few have signed. 3 sign, 1 does not sign, 2 have not answered. 4 of 6 signatures were needed. Only those that signed are bound. One more would have been enough.',
    );
  });
});

test('EX212 a rule lets a member answer what its way of deciding knows', () => {
  expect(choicesUnder({})).toEqual(['yes', 'no', 'abstain', 'not-participating']);
  expect(choicesUnder({ way: { kind: 'silence', minutes: 5 } })).toEqual(['break-silence']);
  expect(choicesUnder({ way: { kind: 'sign-on' } })).toEqual(['yes', 'no', 'not-participating']);
  expect(choicesUnder({ blocking: { members: 9, of: 27, people: 1, ofPeople: 3 } })).toContain(
    'abstain-with-declaration',
  );
});

test('EX213 a declaration and a broken silence need words', () => {
  expect(needsWords('abstain-with-declaration')).toBe(true);
  expect(needsWords('break-silence')).toBe(true);
  expect(needsWords('no')).toBe(false);
});
