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
