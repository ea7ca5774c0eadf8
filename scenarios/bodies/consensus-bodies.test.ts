import { describe, expect, test } from 'vitest';
import { type Row, rowsOf, tallied } from '../testing/tally';
import { euCouncil } from './eu-council';
import { northAtlanticCouncil } from './nato';

/*
 * Members stand by population, the largest first; together 448.6 million, of which a third are 149.6. Germany and France are
 * 151.8, Germany and Italy 142.4, Germany and Spain 132.1; the seven smallest are 10.4, the eight smallest 14.3, the ten smallest 25.1.
 */
const unanimity: Row[] = [
  ['26y 1n', 'not adopted: objection (else adopted)'],
  ['24y 3a', 'adopted: consensus'],
  ['27y', 'adopted: consensus'],
  ['27a', 'not adopted: numbers'],
  ['1y 26a', 'adopted: consensus'],
  ['1y 26n', 'not adopted: objection (else adopted)'],
  ['26y 1x', 'adopted: consensus'],
  ['26y 1-', 'adopted: consensus'],
  ['27-', 'not adopted: numbers'],
  ['17y 10d', 'adopted: consensus'],
  ['10d 17y', 'not adopted: blocked (else adopted)'],
  ['2d 18y 7d', 'not adopted: blocked (else adopted)'],
  ['2d 19y 6d', 'adopted: consensus'],
  ['1d 1y 1d 16y 8d', 'not adopted: blocked (else adopted)'],
  ['1d 1y 1d 17y 7d', 'not adopted: blocked (else adopted)'],
  ['1d 2y 1d 16y 7d', 'adopted: consensus'],
  ['9d 18y', 'not adopted: blocked (else adopted)'],
  ['8d 19y', 'adopted: consensus'],
  ['9a 18y', 'adopted: consensus'],
  ['9d 17y 1n', 'not adopted: objection (else blocked)'],
  ['27d', 'not adopted: blocked (else numbers)'],
  ['8d 18y 1n', 'not adopted: objection (else adopted)'],
];

const euProcedure: Row[] = [
  ['14y 13n', 'adopted: threshold 14/27'],
  ['13y 14n', 'not adopted: numbers 14/27'],
  ['13y 14a', 'not adopted: numbers 14/27'],
  ['14y 13d', 'adopted: threshold 14/27'],
];

// The nine largest are 355.8 million, of which a third are 118.6; three members are a third.
const euPlayed: Row[] = [
  ['3d 6y', 'not adopted: blocked (else adopted)'],
  ['2d 7y', 'adopted: consensus'],
  ['4y 3d 2y', 'adopted: consensus'],
  ['1d 3y 2d 3y', 'not adopted: blocked (else adopted)'],
];

const silence: Row[] = [
  ['32-', 'adopted: silence'],
  ['1b', 'not adopted: silence'],
  ['31- 1b', 'not adopted: silence'],
  ['5b', 'not adopted: silence'],
  ['32b', 'not adopted: silence'],
  ['1b', 'adopted: silence', { recused: ['albania'] }],
  ['6-', 'adopted: silence', { played: 6 }],
  ['5- 1b', 'not adopted: silence', { played: 6 }],
];

const atTheTable: Row[] = [
  ['32y', 'adopted: consensus'],
  ['31y 1n', 'not adopted: objection (else adopted)'],
  ['31y 1a', 'adopted: consensus'],
  ['32a', 'not adopted: numbers'],
];

describe('the EU Council', () => {
  test.each(rowsOf(unanimity))('by unanimity, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(euCouncil, runs, on)).toBe(expected);
  });
  test.each(rowsOf(euProcedure))('on procedure, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(euCouncil, runs, { ...on, kind: 'procedure' })).toBe(expected);
  });
  test.each(rowsOf(euPlayed))('with nine seats, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(euCouncil, runs, { ...on, played: 9 })).toBe(expected);
  });
});

describe('the North Atlantic Council', () => {
  test.each(rowsOf(silence))('by silence, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(northAtlanticCouncil, runs, on)).toBe(expected);
  });
  test.each(rowsOf(atTheTable))('at the table, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(northAtlanticCouncil, runs, { ...on, rule: 'consensus' })).toBe(expected);
  });
});
