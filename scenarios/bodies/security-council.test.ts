import { describe, expect, test } from 'vitest';
import { type Row, rowsOf, tallied } from '../testing/tally';
import { securityCouncil } from './security-council';

const council = securityCouncil(2023)!;

// The first five ballots are those of the permanent members.
const substance: Row[] = [
  ['9y 6a', 'adopted: threshold 9/15'],
  ['8y 7a', 'not adopted: numbers 9/15'],
  ['1n 14y', 'not adopted: veto 9/15 (else adopted)'],
  ['14y 1n', 'adopted: threshold 9/15'],
  ['4y 1a 5y 5a', 'adopted: threshold 9/15'],
  ['4y 1x 5y 5a', 'adopted: threshold 9/15'],
  ['4y 1- 5y 5-', 'adopted: threshold 9/15'],
  ['5a 9y 1a', 'adopted: threshold 9/15'],
  ['5a 8y 2a', 'not adopted: numbers 9/15'],
  ['15y', 'adopted: threshold 9/15'],
  ['15n', 'not adopted: veto 9/15 (else numbers)'],
  ['15a', 'not adopted: numbers 9/15'],
  ['15x', 'not adopted: numbers 9/15'],
  ['15-', 'not adopted: numbers 9/15'],
  ['1n 8y 6a', 'not adopted: veto 9/15 (else numbers)'],
  ['1n 9y 5a', 'not adopted: veto 9/15 (else adopted)'],
  ['9y 6n', 'adopted: threshold 9/15'],
  ['8y 7n', 'not adopted: numbers 9/15'],
  ['5x 10y', 'adopted: threshold 9/15'],
  ['5- 9y 1n', 'adopted: threshold 9/15'],
  ['2n 13y', 'not adopted: veto 9/15 (else adopted)'],
  ['4n 9y 2a', 'not adopted: veto 9/15 (else adopted)'],
  ['4n 8y 3a', 'not adopted: veto 9/15 (else numbers)'],
  ['8y 7-', 'not adopted: numbers 9/15'],
  ['4y 1n 10a', 'not adopted: veto 9/15 (else numbers)'],
  ['12y 3a', 'adopted: threshold 9/15'],
];

const procedure: Row[] = [
  ['1n 9y 5a', 'adopted: threshold 9/15'],
  ['5n 9y 1a', 'adopted: threshold 9/15'],
  ['5n 8y 2a', 'not adopted: numbers 9/15'],
  ['5n 10y', 'adopted: threshold 9/15'],
  ['1n 8y 6n', 'not adopted: numbers 9/15'],
];

// Nine of fifteen by seats: 3 of 5, 5 of 7, 6 of 9, 7 of 11, 8 of 13.
const scaled: Row[] = [
  ['3y 2a', 'adopted: threshold 3/5', { played: 5 }],
  ['2y 3a', 'not adopted: numbers 3/5', { played: 5 }],
  ['4y 1n', 'not adopted: veto 3/5 (else adopted)', { played: 5 }],
  ['5y 2a', 'adopted: threshold 5/7', { played: 7 }],
  ['5y 2n', 'adopted: threshold 5/7', { played: 7 }],
  ['4y 3a', 'not adopted: numbers 5/7', { played: 7 }],
  ['1n 6y', 'not adopted: veto 5/7 (else adopted)', { played: 7 }],
  ['6y 3a', 'adopted: threshold 6/9', { played: 9 }],
  ['5y 4a', 'not adopted: numbers 6/9', { played: 9 }],
  ['7y 4n', 'adopted: threshold 7/11', { played: 11 }],
  ['6y 5a', 'not adopted: numbers 7/11', { played: 11 }],
  ['8y 5a', 'adopted: threshold 8/13', { played: 13 }],
  ['7y 6a', 'not adopted: numbers 8/13', { played: 13 }],
];

// A party to the dispute has no vote, and nine are needed all the same.
const recused: Row[] = [
  ['1n 9y 5a', 'adopted: threshold 9/15', { recused: ['china'] }],
  ['1y 8y 6a', 'not adopted: numbers 9/15', { recused: ['china'] }],
  ['1n 1n 9y 4a', 'not adopted: veto 9/15 (else adopted)', { recused: ['china'] }],
  ['9y 5a 1n', 'adopted: threshold 9/15', { recused: ['switzerland'] }],
];

const statement: Row[] = [
  ['15y', 'adopted: consensus', { rule: 'statement' }],
  ['14y 1n', 'not adopted: objection (else adopted)', { rule: 'statement' }],
  ['1y 14a', 'adopted: consensus', { rule: 'statement' }],
  ['15a', 'not adopted: numbers', { rule: 'statement' }],
];

describe('the Security Council', () => {
  test.each(rowsOf(substance))('on substance, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(council, runs, on)).toBe(expected);
  });
  test.each(rowsOf(procedure))('on procedure, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(council, runs, { ...on, kind: 'procedure' })).toBe(expected);
  });
  test.each(rowsOf([...scaled, ...recused, ...statement]))(
    '$runs: $expected $on',
    ({ runs, expected, on }) => {
      expect(tallied(council, runs, on)).toBe(expected);
    },
  );
});
