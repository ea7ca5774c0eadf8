import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '../body-schema';
import { checkBody } from '../checks/check-bodies';
import { readyBodies } from './ready-bodies';
import { bodyFrom } from './ready-body';
import { securityCouncil } from './security-council';

const all = [...readyBodies, securityCouncil(1994)!, securityCouncil(2018)!];

describe.each(all.map((body) => [body.id, body] as const))('%s', (_, body) => {
  const made = body.rules.flatMap(({ id }) => bodyFrom(body, id, { id: 'here', team: 'table' }) ?? []);

  test('can stand in a story under each of its rules', () => {
    expect(made).toHaveLength(body.rules.length);
    for (const one of made) {
      expect(bodySchema.parse(one)).toEqual(one);
      expect(checkBody(one, 'body')).toEqual([]);
      expect(new Set(one.members.map(({ id }) => id)).size).toBe(one.members.length);
    }
    expect(bodyFrom(body, 'no-such-rule', { id: 'here', team: 'table' })).toBeNull();
  });

  test('says where each claim stands, or that it is to be checked', () => {
    for (const { sentence, source, toCheck } of body.claims) {
      expect(sentence).toMatch(/^[A-Z].*\.$/u);
      if (source === null && body.id !== 'coalition') expect(toCheck, sentence).toBe(true);
    }
  });

  test('shows beside the vote what has not been checked', () => {
    for (const { rule } of body.rules) {
      expect(rule.source).toMatch(/\.$/u);
      if (rule.toCheck !== undefined) expect(rule.toCheck).toMatch(/^[A-Z].*\.$/u);
    }
  });
});

test('the guide for those who write scenarios names every ready body with its rules', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/bodies.md'), 'utf8');
  const rows = new Map(guide.split('\n').map((row) => [/^\| `([a-z-]+)` \| \d/u.exec(row)?.[1] ?? '', row]));
  for (const { id, members, rules } of [
    ...readyBodies,
    { ...securityCouncil(2018)!, id: 'security-council' },
  ]) {
    const row = rows.get(id);
    expect(row, id).toContain(`| ${members.length}`);
    for (const rule of rules) expect(row, id).toContain(`\`${rule.id}\``);
  }
});

test('what the two African councils do by hearsay is to be checked in every rule', () => {
  const councils = readyBodies.filter(({ id }) => /^(?:au|ecowas)-/u.test(id));
  expect(councils).toHaveLength(2);
  for (const { rules } of councils) {
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.every(({ rule }) => rule.toCheck)).toBe(true);
  }
});

const facts: [body: string, about: RegExp, known: 'sourced' | 'to check'][] = [
  ['security-council-2018', /party to a dispute.*Article 52\(3\)/u, 'sourced'],
  ['security-council-2018', /is itself a question.*teaching site/u, 'sourced'],
  ['security-council-2018', /Amendments are voted on before/u, 'to check'],
  ['security-council-2018', /penholder/u, 'to check'],
  ['general-assembly', /vetoed.*speaks first.*invited to report/u, 'sourced'],
  ['general-assembly', /emergency eleven times.*2623/u, 'sourced'],
  ['general-assembly', /two thirds decide in an emergency session/u, 'to check'],
  ['general-assembly', /procedure/u, 'to check'],
  ['au-peace-and-security-council', /recommends.*Article 4\(h\)/u, 'sourced'],
  ['au-peace-and-security-council', /closed/u, 'sourced'],
  ['au-peace-and-security-council', /Niger.*2023/u, 'sourced'],
  ['ecowas-mediation-and-security-council', /heads of state.*ministers.*ambassadors/u, 'to check'],
  ['ecowas-mediation-and-security-council', /step by step.*Authority/u, 'sourced'],
  ['civil-society', /stay out without a penalty/u, 'to check'],
];

test.each(facts)('of %s it is said: %s (%s)', (id, about, known) => {
  const claim = all
    .filter((body) => body.id === id)
    .flatMap(({ claims }) => claims)
    .find(({ sentence, source }) => about.test(`${sentence} ${source ?? ''}`));
  expect(claim).toBeDefined();
  expect(claim?.toCheck === true ? 'to check' : 'sourced').toBe(known);
});

test('the two thirds of an emergency session stand beside the vote as to be checked', () => {
  const rules = readyBodies.find(({ id }) => id === 'general-assembly')?.rules ?? [];
  const emergency = rules.find(({ id }) => id === 'emergency')?.rule;
  expect(emergency?.toCheck).toContain('two thirds decide in an emergency session');
  expect(emergency?.source).not.toContain('two thirds');
});

test('no rule of civil society promises that an objection stays unnamed', () => {
  const rules = readyBodies.find(({ id }) => id === 'civil-society')?.rules ?? [];
  for (const { rule } of rules) expect(rule.source).not.toMatch(/not named/u);
  expect(rules[0]?.rule.source).toContain('told with the result');
});

test('bodies have the members that they have', () => {
  const sizes = Object.fromEntries(readyBodies.map(({ id, members }) => [id, members.length]));
  expect(sizes).toMatchObject({
    'general-assembly': 193,
    'au-peace-and-security-council': 15,
    'ecowas-mediation-and-security-council': 9,
    'eu-council': 27,
    'north-atlantic-council': 32,
    'human-rights-council': 47,
  });
});
