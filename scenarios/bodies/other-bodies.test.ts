import { describe, expect, test } from 'vitest';
import { type Row, rowsOf, tallied } from '../testing/tally';
import { civilSociety } from './civil-society';
import { coalition } from './coalition';
import { genericCouncil } from './generic-council';
import { humanRightsCouncil } from './human-rights-council';
import { nationalSecurityCouncil } from './national-security-council';
import type { ReadyBody } from './ready-body';

// More than half of those voting; 24 of 47 are the quorum.
const humanRights: Row[] = [
  ['24y 23n', 'adopted: threshold 24/47'],
  ['23y 23n 1a', 'not adopted: numbers 24/46'],
  ['16y 15n 16a', 'adopted: threshold 16/31'],
  ['12y 11n 24-', 'not adopted: quorum 12/23 (else adopted)'],
  ['12y 11n 1a 23-', 'adopted: threshold 12/23'],
  ['47a', 'not adopted: numbers 1/0'],
  ['1y 46a', 'adopted: threshold 1/1'],
  ['20y 20n 7a', 'not adopted: numbers 21/40'],
  ['17y 19n 11a', 'not adopted: numbers 19/36'],
];

const contactGroup: Row[] = [
  ['4y 4n', 'adopted: threshold 4/8'],
  ['3y 5n', 'not adopted: numbers 4/8'],
  ['4y 4-', 'adopted: threshold 4/8'],
  ['8n', 'not adopted: numbers 4/8'],
  ['5y 3n', 'not adopted: numbers 6/8', { signatures: 6 }],
  ['6y 2n', 'adopted: threshold 6/8', { signatures: 6 }],
  ['3y 3n', 'adopted: threshold 3/6', { played: 6 }],
  ['2y 4n', 'not adopted: numbers 3/6', { played: 6 }],
];

// In the chair first; then foreign affairs, defence, treasury, interior, development, intelligence, legal adviser.
const cabinet: Row[] = [
  ['1y 7n', 'adopted: chair'],
  ['1n 7y', 'not adopted: chair'],
  ['1a 7y', 'not adopted: chair'],
  ['1- 7y', 'not adopted: chair'],
  ['8y', 'adopted: chair'],
  ['3y 1n 4y', 'not adopted: veto (else adopted)', { rule: 'concurrence' }],
  ['1n 2y 1n 4y', 'not adopted: veto (else chair)', { rule: 'concurrence' }],
  ['1y 1n 6y', 'adopted: chair', { rule: 'concurrence' }],
  ['7y 1n', 'not adopted: veto (else adopted)', { rule: 'concurrence' }],
  ['8y', 'adopted: consensus', { rule: 'principals' }],
  ['7y 1n', 'not adopted: objection (else adopted)', { rule: 'principals' }],
];

const organisations: Row[] = [
  ['7y 1n', 'adopted: consensus'],
  ['6y 2n', 'not adopted: objection (else adopted)'],
  ['2y 1n 5a', 'adopted: consensus'],
  ['1y 1n 6a', 'not adopted: objection (else adopted)'],
  ['8a', 'not adopted: numbers'],
  ['1n 7a', 'not adopted: objection (else numbers)'],
  ['2y 6n', 'adopted: threshold 2/8', { rule: 'sign-on' }],
  ['1y 7n', 'not adopted: numbers 2/8', { rule: 'sign-on' }],
];

const council: Row[] = [
  ['5y 4n', 'adopted: threshold 5/9'],
  ['4y 4n 1a', 'not adopted: numbers 5/8'],
  ['2y 1n 6a', 'adopted: threshold 2/3'],
  ['1y 1n 7-', 'not adopted: numbers 2/2'],
  ['6y 3n', 'adopted: threshold 6/9', { rule: 'two-thirds' }],
  ['5y 4n', 'not adopted: numbers 6/9', { rule: 'two-thirds' }],
  ['5y 4a', 'adopted: consensus 6/9', { rule: 'two-thirds' }],
  ['5y 4n', 'adopted: threshold 5/9', { rule: 'two-thirds', kind: 'procedure' }],
  ['5y 4n', 'adopted: threshold 5/9', { rule: 'secret' }],
  ['4y 5n', 'not adopted: numbers 5/9', { rule: 'secret' }],
];

const tables: [ReadyBody, Row[]][] = [
  [humanRightsCouncil, humanRights],
  [coalition, contactGroup],
  [nationalSecurityCouncil, cabinet],
  [civilSociety, organisations],
  [genericCouncil, council],
];

describe.each(tables.map(([body, rows]) => ({ name: body.name, body, rows })))('$name', ({ body, rows }) => {
  test.each(rowsOf(rows))('$runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(body, runs, on)).toBe(expected);
  });
});
