import { describe, expect, test } from 'vitest';
import { type Row, rowsOf, tallied } from '../testing/tally';
import { generalAssembly } from './general-assembly';
import { unitedNations } from './united-nations';

// More than half of 193 are 97, for a quorum; more than half of those voting decide.
const ordinary: Row[] = [
  ['97y 96-', 'adopted: threshold 49/97'],
  ['96y 97-', 'not adopted: quorum 49/96 (else adopted)'],
  ['60y 59n 74-', 'adopted: threshold 60/119'],
  ['60y 60n 73-', 'not adopted: numbers 61/120'],
  ['1y 192a', 'adopted: threshold 1/1'],
  ['193a', 'not adopted: numbers 1/0'],
  ['193-', 'not adopted: quorum 1/0 (else numbers)'],
  ['66y 34n 93a', 'adopted: threshold 51/100'],
  ['96n 97y', 'adopted: threshold 97/193'],
  ['3y 2n 5-', 'not adopted: quorum 3/5 (else adopted)', { played: 10 }],
  ['3y 2n 1a 4-', 'adopted: threshold 3/5', { played: 10 }],
];

// Two thirds of those voting: of 100 they are 67, of 116 they are 78, of 117 they are 78.
const important: Row[] = [
  ['66y 34n 93a', 'not adopted: numbers 67/100'],
  ['67y 33n 93a', 'adopted: threshold 67/100'],
  ['77y 39n 77a', 'not adopted: numbers 78/116'],
  ['78y 39n 76a', 'adopted: threshold 78/117'],
  ['64y 32n 97-', 'not adopted: quorum 64/96 (else adopted)'],
  ['64y 32n 1x 96-', 'adopted: threshold 64/96'],
  ['20y 76n 97-', 'not adopted: quorum 64/96 (else numbers)'],
  ['100y 11n 58a 24-', 'adopted: threshold 74/111'],
  ['100y 93n', 'adopted: threshold 97/193', { kind: 'procedure' }],
  ['100y 93n', 'not adopted: numbers 129/193'],
];

const emergency: Row[] = [
  ['141y 5n 35a 12-', 'adopted: threshold 98/146'],
  ['93y 24n 58a 18-', 'adopted: threshold 78/117'],
  ['128y 65n', 'not adopted: numbers 129/193'],
  ['129y 64n', 'adopted: threshold 129/193'],
];

describe('the General Assembly', () => {
  test('has 193 members, each once', () => {
    expect(unitedNations).toHaveLength(193);
    expect(new Set(unitedNations).size).toBe(193);
  });
  test.each(rowsOf(ordinary))('on an ordinary question, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(generalAssembly, runs, on)).toBe(expected);
  });
  test.each(rowsOf(important))('on an important question, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(generalAssembly, runs, { ...on, rule: 'important' })).toBe(expected);
  });
  test.each(rowsOf(emergency))('in an emergency session, $runs: $expected $on', ({ runs, expected, on }) => {
    expect(tallied(generalAssembly, runs, { ...on, rule: 'emergency' })).toBe(expected);
  });
});
