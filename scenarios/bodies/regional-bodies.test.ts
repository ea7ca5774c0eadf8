import { describe, expect, test } from 'vitest';
import { type Row, rowsOf, tallied } from '../testing/tally';
import { auPeaceAndSecurityCouncil as au } from './african-union';
import { ecowasMediationAndSecurityCouncil as ecowas } from './ecowas';

const party = ['western-africa-seat-4'];

// Two thirds of those voting; ten of fifteen are the quorum. Without a no it is consensus.
const auVoting: Row[] = [
  ['15y', 'adopted: consensus 10/15'],
  ['10y 5n', 'adopted: threshold 10/15'],
  ['9y 6n', 'not adopted: numbers 10/15'],
  ['9y 4n 2-', 'adopted: threshold 9/13'],
  ['8y 4n 3a', 'adopted: threshold 8/12'],
  ['8y 5n 2a', 'not adopted: numbers 9/13'],
  ['6y 3n 1a 5-', 'adopted: threshold 6/9'],
  ['6y 3n 6-', 'not adopted: quorum 6/9 (else adopted)'],
  ['10y 5-', 'adopted: consensus 7/10'],
  ['9y 6-', 'not adopted: quorum 6/9 (else adopted)'],
  ['1y 14a', 'adopted: consensus 1/1'],
  ['15a', 'not adopted: numbers 1/0'],
  ['14y 1n', 'adopted: threshold 10/15'],
  ['1n 14a', 'not adopted: numbers 1/1'],
  ['10y 4n', 'adopted: threshold 10/14', { recused: party }],
  ['9y 5n', 'not adopted: numbers 10/14', { recused: party }],
  ['14y 1n', 'adopted: consensus 10/14', { recused: party }],
  ['8y 1n 5-', 'not adopted: quorum 6/9 (else adopted)', { recused: party }],
  ['8y 7n', 'adopted: threshold 8/15', { kind: 'procedure' }],
  ['7y 8n', 'not adopted: numbers 8/15', { kind: 'procedure' }],
  ['7y 7n 1a', 'not adopted: numbers 8/14', { kind: 'procedure' }],
  ['5y 4n 1a 5-', 'adopted: threshold 5/9', { kind: 'procedure' }],
];

const auAll: Row[] = [
  ['10y 5n', 'adopted: threshold 10/15'],
  ['9y 6n', 'not adopted: numbers 10/15'],
  ['9y 4n 2-', 'not adopted: numbers 10/15'],
  ['9y 6a', 'adopted: consensus 10/15'],
  ['10y 1n 4a', 'adopted: threshold 10/15'],
  ['10y 4n', 'adopted: threshold 10/14', { recused: party }],
  ['9y 5n', 'not adopted: numbers 10/14', { recused: party }],
  [
    '3- 8y 4n',
    'adopted: threshold 8/12',
    { recused: ['central-africa-seat-1', 'central-africa-seat-2', 'central-africa-seat-3'] },
  ],
  ['6y 3n', 'adopted: threshold 6/9', { played: 9 }],
  ['5y 4n', 'not adopted: numbers 6/9', { played: 9 }],
];

// Two thirds of those present, who may abstain or not take part; six of nine are the quorum.
const ecowasPresent: Row[] = [
  ['6y 3n', 'adopted: threshold 6/9'],
  ['5y 4n', 'not adopted: numbers 6/9'],
  ['4y 2a 3-', 'adopted: threshold 4/6'],
  ['4y 3a 2-', 'not adopted: numbers 5/7'],
  ['4y 1n 1x 3-', 'adopted: threshold 4/6'],
  ['5y 4-', 'not adopted: quorum 4/5 (else adopted)'],
  ['3y 3n 3-', 'not adopted: numbers 4/6'],
  ['9y', 'adopted: threshold 6/9'],
  ['9a', 'not adopted: numbers 6/9'],
  ['9-', 'not adopted: quorum 1/0 (else numbers)'],
  ['8y 1n', 'adopted: threshold 6/9'],
  ['6y 2n', 'adopted: threshold 6/8', { recused: ['member-state-seat-9'] }],
  ['5y 3n', 'not adopted: numbers 6/8', { recused: ['member-state-seat-9'] }],
  ['5y 3-', 'not adopted: quorum 4/5 (else adopted)', { recused: ['member-state-seat-9'] }],
];

const ecowasMajority: Row[] = [
  ['5y 4n', 'adopted: threshold 5/9'],
  ['4y 4n 1a', 'not adopted: numbers 5/8'],
  ['3y 2n 1a 3-', 'adopted: threshold 3/5'],
  ['3y 2n 4-', 'not adopted: quorum 3/5 (else adopted)'],
];

describe('the AU Peace and Security Council', () => {
  test.each(rowsOf(auVoting))(
    'two thirds of those voting, $runs: $expected $on',
    ({ runs, expected, on }) => {
      expect(tallied(au, runs, on)).toBe(expected);
    },
  );
  test.each(rowsOf(auAll))('two thirds of all members, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(au, runs, { ...on, rule: 'all-members' })).toBe(expected);
  });
});

describe('the ECOWAS Mediation and Security Council', () => {
  test.each(rowsOf(ecowasPresent))(
    'two thirds of those present, $runs: $expected $on',
    ({ runs, expected, on }) => {
      expect(tallied(ecowas, runs, on)).toBe(expected);
    },
  );
  test.each(rowsOf(ecowasMajority))('a majority, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(ecowas, runs, { ...on, rule: 'majority' })).toBe(expected);
  });
});
