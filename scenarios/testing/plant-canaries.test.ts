import { describe, expect, test } from 'vitest';
import { parseStory } from '../schema';
import { scenarios } from '../shelf';
import { plantCanaries } from './plant-canaries';

/** Keys whose strings are no prose: ids, codes, times, audiences. */
const structural = new Set([
  'id',
  'team',
  'member',
  'number',
  'kind',
  'mode',
  'confidence',
  'counterMove',
  'scenarioTime',
  'contingencyFor',
  'teams',
  'members',
  'objectives',
  'shortens',
  'loses',
  'objective',
  'waitsFor',
  'foresees',
  'illustrates',
]);

/** Facts name their source by id; the record names it in words. */
const isSourceId = (key: string, name: string) => key === 'facts' && name === 'source';

function proseOf(value: unknown, key = ''): string[] {
  if (structural.has(key)) return [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => proseOf(part, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => (isSourceId(key, name) ? [] : proseOf(part, name)));
}

describe.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))(
  'plantCanaries of %s',
  (_id, story) => {
    const { story: planted, canaries } = plantCanaries(story);

    test('every secret string ends in a token that stands once in the story', () => {
      const secrets = [...proseOf(planted.briefs), ...proseOf(planted.script)];
      expect(secrets.filter((text) => !/ CANARY-[0-9A-F]{4}$/.test(text))).toEqual([]);
      expect(secrets).toHaveLength(canaries.length);
      const whole = JSON.stringify(planted);
      for (const { token } of canaries) expect(whole.split(token)).toHaveLength(2);
    });

    test('what everybody may know has no token', () => {
      expect(planted.opening).toEqual(story.opening);
    });

    test('the story without its tokens is the story', () => {
      expect(JSON.parse(JSON.stringify(planted).replaceAll(/ CANARY-[0-9A-F]{4}/g, ''))).toEqual(story);
    });

    test('the planted story still parses', () => {
      expect(parseStory(planted)).toEqual({ ok: true, story: planted });
    });

    test('the audiences name what exists', () => {
      const members = story.opening.bodies.flatMap((body) =>
        body.members.map((member) => `${body.id}:${member.id}`),
      );
      for (const { audience } of canaries) {
        if (audience.kind === 'team')
          expect(story.opening.teams.map((team) => team.id)).toContain(audience.team);
        if (audience.kind === 'member') expect(members).toContain(`${audience.body}:${audience.member}`);
        if (audience.kind === 'inject')
          expect(story.script.injects.map((inject) => inject.id)).toContain(audience.inject);
      }
      expect(new Set(canaries.map(({ audience }) => audience.kind))).toEqual(
        new Set(['team', 'member', 'staff', 'inject', 'room', ...(story.script.record ? ['debrief'] : [])]),
      );
    });

    test('the same story gets the same tokens', () => {
      expect(plantCanaries(story)).toEqual({ story: planted, canaries });
    });
  },
);
