import { describe, expect, test } from 'vitest';
import { ruleInForce } from '../exercise/voting/rule';
import { readyNames } from './bodies/expand-ready-body';
import { parseStory } from './schema';
import { aStory } from './testing/a-story';
import { validateStory } from './validate';

/** A story as it is read from a file whose bodies are these. */
function read(bodies: object[]) {
  const story = aStory();
  const file = { ...story, opening: { ...story.opening, bodies } };
  const briefs = file.briefs.map((brief) => ({ ...brief, instructions: [] }));
  return parseStory(JSON.parse(JSON.stringify({ ...file, briefs })));
}

function body(entry: object) {
  const result = read([{ team: 'south', ...entry }]);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  expect(validateStory(result.story)).toEqual([]);
  return result.story.opening.bodies[0]!;
}

function problem(entry: object) {
  const result = read([{ team: 'south', ...entry }]);
  return result.ok ? null : result.problems[0];
}

describe('a scenario file', () => {
  test('names ready bodies, and what comes after sees ordinary ones', () => {
    const result = read([
      { ready: 'au-peace-and-security-council', team: 'north', rule: 'all-members' },
      { ready: 'ecowas-mediation-and-security-council', team: 'north' },
      { ready: 'north-atlantic-council', team: 'south', id: 'allies', name: 'The Allies' },
      { ready: 'security-council', team: 'south', year: 1994 },
    ]);
    if (!result.ok) throw new Error(result.problems[0]?.message);
    expect(validateStory(result.story)).toEqual([]);
    const bodies = result.story.opening.bodies;
    expect(bodies.map(({ id, name, team, members }) => [id, name, team, members.length])).toEqual([
      ['au-peace-and-security-council', 'AU Peace and Security Council', 'north', 15],
      ['ecowas-mediation-and-security-council', 'ECOWAS Mediation and Security Council', 'north', 9],
      ['allies', 'The Allies', 'south', 32],
      ['security-council', 'UN Security Council', 'south', 15],
    ]);
    expect(bodies[0]?.rule.threshold).toMatchObject({ base: 'members' });
    expect(bodies[2]?.rule.way).toEqual({ kind: 'silence', minutes: 5 });
    expect(bodies[3]?.members.map(({ id }) => id)).toContain('rwanda');
    expect(parseStory(result.story)).toEqual(result);
  });

  test.each(readyNames)('can name $id', ({ id }) => {
    const year = id === 'security-council' ? { year: 2023 } : {};
    expect(body({ ready: id, ...year }).id).toBe(id);
  });

  test('plays some members, with the count scaled and said to be', () => {
    const members = ['nigeria', { id: 'china', interests: 'Stability.' }, 'france', 'rwanda', 'oman'];
    const council = body({ ready: 'security-council', year: 1994, members });
    expect(council.members.map(({ id }) => id)).toEqual(['china', 'france', 'nigeria', 'oman', 'rwanda']);
    expect(council.members[0]).toMatchObject({ permanent: true, interests: 'Stability.' });
    expect(council.rule).toMatchObject({
      threshold: { kind: 'count', yes: 3, of: 5 },
      scaledFrom: { yes: 9, of: 15 },
      vetoMembers: ['china', 'france'],
    });
    const inForce = ruleInForce(council.rule, council.members, 'substance', 'declared', []);
    expect(inForce).toMatchObject({ needed: { yes: 3, of: 5 }, scaledFrom: { yes: 9, of: 15 } });
  });

  test('gives seats their names', () => {
    const members = [{ id: 'member-state-seat-1', name: 'Oskerry' }, 'member-state-seat-2'];
    const council = body({ ready: 'ecowas-mediation-and-security-council', members });
    expect(council.members.map(({ name }) => name)).toEqual(['Oskerry', 'Member state, seat 2']);
    expect(council.rule).toMatchObject({ scaledFrom: null, threshold: { base: 'present' } });
  });
});

describe('an entry that names no body is refused', () => {
  test.each([
    [{ ready: 'nato' }, 'ready', 'There is no ready body “nato”: write '],
    [{ ready: 'north-atlantic-counsil' }, 'ready', 'write north-atlantic-council (North Atlantic Council)'],
    [{ ready: 'security-council' }, 'year', 'known for 1992 to 2023. Write one of these years'],
    [{ ready: 'security-council', year: 1991 }, 'year', 'known for 1992 to 2023'],
    [{ ready: 'coalition', year: 2000 }, 'year', 'Take the year out.'],
    [{ ready: 'general-assembly', rule: 'importent' }, 'rule', 'write important (Important question)'],
    [{ ready: 'eu-council', members: ['france', 'germny'] }, 'members.1', 'write germany (Germany)'],
    [{ ready: 'eu-council', members: ['france', 'france'] }, 'members.1', 'has the member “france” twice.'],
    [{ ready: 'eu-council', members: [7] }, 'members.0', 'A member is an id, or an object with an id'],
    [{ ready: 'eu-council', memberz: [] }, '', 'memberz'],
  ])('%j', (entry, at, told) => {
    expect(problem(entry)).toEqual({
      path: ['opening.bodies.0', at].filter((part) => part !== '').join('.'),
      message: expect.stringContaining(told),
    });
  });

  test('and one whose chair is not played does not fit', () => {
    const result = read([{ ready: 'national-security-council', team: 'south', members: ['defence'] }]);
    expect(result.ok && validateStory(result.story).map(({ code }) => code)).toEqual(['unknown-member']);
  });
});
