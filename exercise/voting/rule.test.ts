import { describe, expect, test } from 'vitest';
import { councilRule, fifteen, unionRule } from '../testing/a-council';
import { ruleInForce, scaleThreshold } from './rule';

test.each([
  [5, 3],
  [7, 5],
  [9, 6],
  [11, 7],
  [13, 8],
  [15, 9],
])('EX59 failure 18: nine of fifteen scaled to %i seats is %i', (seats, yes) => {
  expect(scaleThreshold(9, 15, seats)).toBe(yes);
});

const ids = (count: number) => fifteen.slice(0, count).map((member) => member.id);

test('EX59 scaling keeps the ratio of the authored rule, never a rounding of a rounding', () => {
  const seven = {
    ...councilRule,
    threshold: { kind: 'count' as const, yes: 5, of: 7 },
    scaledFrom: { yes: 9, of: 15 },
  };
  const members = fifteen.slice(0, 7);
  const rule = ruleInForce(seven, members, 'substance', 'played', ids(5));
  expect(rule.needed).toEqual({ kind: 'count', yes: 3, of: 5 });
  expect(rule.scaledFrom).toEqual({ yes: 9, of: 15 });
  expect(ruleInForce(seven, members, 'substance', 'played', ids(7)).needed).toEqual({
    kind: 'count',
    yes: 5,
    of: 7,
  });
});

describe('EX51 the rule in force', () => {
  test('names what it was scaled from, only when it was', () => {
    expect(ruleInForce(councilRule, fifteen, 'substance', 'declared', ids(7)).scaledFrom).toBeNull();
    expect(ruleInForce(councilRule, fifteen, 'substance', 'played', ids(15)).scaledFrom).toBeNull();
    expect(ruleInForce(councilRule, fifteen, 'substance', 'played', ids(7))).toMatchObject({
      needed: { kind: 'count', yes: 5, of: 7 },
      scaledFrom: { yes: 9, of: 15 },
    });
  });

  test('gives vetoes to the permanent members that are played, and none on procedure', () => {
    expect(ruleInForce(councilRule, fifteen, 'substance', 'played', ['m2', 'm9']).veto).toEqual(['m2']);
    expect(ruleInForce(councilRule, fifteen, 'procedure', 'declared', []).veto).toEqual([]);
  });

  test('turns a fraction of the members into a count, and keeps a fraction of those voting', () => {
    expect(ruleInForce(unionRule('members'), fifteen, 'substance', 'declared', []).needed).toEqual({
      kind: 'count',
      yes: 10,
      of: 15,
    });
    expect(ruleInForce(unionRule('voting'), fifteen, 'substance', 'declared', []).needed).toEqual({
      kind: 'voting',
      numerator: 2,
      denominator: 3,
    });
  });
});
