import { describe, expect, it } from 'vitest';
import type { DecisionRule } from '../../exercise/story';
import { aRule, someMembers } from '../../exercise/testing/a-council';
import { type Roll, ruleInForce } from '../../exercise/voting/rule';
import chamber from '../messages/en/chamber.json';
import { conditionWords, takingPart, wayWords } from './rule-words';

const members = someMembers(
  6,
  [50, 10, 10, 10, 10, 10].map((population) => ({ population })),
);
const inForce = (given: Partial<DecisionRule>, roll: Roll = {}, declared = members) =>
  ruleInForce(aRule(given), declared, 'substance', 'declared', [], roll);
const third = { numerator: 1, denominator: 3 };

describe('The words of a rule', () => {
  it('say how a body decides that does not count yes votes', () => {
    expect(wayWords(inForce({}))).toBeNull();
    expect(wayWords(inForce({ way: { kind: 'silence', minutes: 5 } }))).toEqual({
      key: 'silence',
      values: { minutes: 5 },
    });
    expect(wayWords(inForce({ way: { kind: 'no-objection', allowed: 1 } }))).toEqual({
      key: 'noObjection',
      values: { allowed: 1 },
    });
    expect(wayWords(inForce({ way: { kind: 'chair', member: 'm2' } }))).toEqual({
      key: 'chair',
      values: { name: 'Member 2' },
    });
    expect(wayWords(inForce({ way: { kind: 'sign-on' } }, { signatures: 4 }))).toEqual({
      key: 'signOn',
      values: { counted: 'yes', yes: 4, of: 6 },
    });
  });

  it('say nothing beside a plain majority', () => {
    expect(conditionWords(inForce({}))).toEqual([]);
  });

  it('name the quorum, who takes no part, what blocks, what is told and what is to be checked', () => {
    const rule = inForce(
      {
        quorum: { kind: 'fraction', numerator: 2, denominator: 3 },
        abstention: { kind: 'constructive', members: third, population: third },
        recused: ['m1'],
        ballot: 'secret',
        toCheck: 'The denominator.',
      },
      { absent: ['m2', 'm3'] },
    );
    expect(conditionWords(rule)).toEqual([
      { key: 'quorum', values: { members: 4, of: 5 } },
      { key: 'blocking', values: { members: 2, share: 34 } },
      { key: 'recused', values: { count: 1 }, names: ['Member 1'] },
      { key: 'absent', values: { count: 2 }, names: ['Member 2', 'Member 3'] },
      { key: 'secret' },
      { key: 'toCheck', values: { what: 'The denominator.' } },
    ]);
    expect(takingPart(rule).map(({ id }) => id)).toEqual(['m4', 'm5', 'm6']);
  });

  it('say that votes are counted where members have more than one', () => {
    expect(conditionWords(inForce({}, {}, someMembers(3, [{ votes: 5 }])))).toEqual([{ key: 'weighted' }]);
  });

  it('have a sentence each', () => {
    const rules = [
      inForce({ way: { kind: 'silence', minutes: 1 }, ballot: 'open' }),
      inForce({ quorum: { kind: 'count', members: 2 }, ballot: 'secret', recused: ['m1'] }),
    ];
    const keys = rules
      .flatMap((rule) => [wayWords(rule), ...conditionWords(rule)])
      .flatMap((one) => one?.key ?? []);
    expect(keys).toEqual(['silence', 'open', 'quorum', 'recused', 'secret']);
    expect(keys.filter((key) => !(key in chamber.rule))).toEqual([]);
  });
});
