import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../exercise/story';
import { parseStory } from '../../schema';
import { scenarios } from '../../shelf';
import { anInject, aStory } from '../../testing/a-story';
import { injectKept, openingKept } from './cexf-keeps';
import { type Cexf, cexfSchema } from './cexf-schema';
import { notHeldOf } from './not-held';
import { readCexf } from './read-cexf';
import { fromBase64, steadyUuid, toBase64 } from './text-codec';
import { writeCexf } from './write-cexf';

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function back(story: Story): Story {
  const read = readCexf(JSON.parse(JSON.stringify(writeCexf(story).document)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.story;
}

/** A small file as other programs write it, made for this test in the shape of the published sample. */
const foreign: Cexf = {
  exercise: {
    name: 'A letter with a trap',
    description: 'Somebody writes to the head of an office.',
    expanded: '# Before\n\nThe office is open.\n\n## After\n\nIt is closed.',
    meta: { author: 'Somebody', level: 'beginner' },
    namespace: 'letters',
    tags: ['state:production'],
    total_duration: '7200',
    uuid: '0a0a0a0a-0000-4000-8000-000000000001',
    valid_until: '20310611',
    version: '20210611',
  },
  inject_flow: [
    {
      description: 'The letter arrives.',
      inject_uuid: '0a0a0a0a-0000-4000-8000-00000000000a',
      reporting_callback: [],
      requirements: {},
      sequence: {
        completion_trigger: ['time_expiration', 'completion'],
        followed_by: ['0a0a0a0a-0000-4000-8000-00000000000b'],
        trigger: ['startex'],
      },
      timing: { triggered_at: null },
    },
    {
      description: 'Something moves in the network.',
      inject_uuid: '0a0a0a0a-0000-4000-8000-00000000000b',
      requirements: {
        inject_uuid: '0a0a0a0a-0000-4000-8000-00000000000a',
        resolution_requirement: 'Publishing',
      },
      sequence: { trigger: 'inject-resolution' },
      timing: { triggered_at: '600' },
    },
  ],
  inject_payloads: [
    {
      name: 'letter',
      parameters: {
        content: toBase64('Dear all,\n\nÜber den Fluss.'),
        'content-type': 'base64',
        filename: 'a.eml',
      },
      type: 'file',
      uuid: '0a0a0a0a-0000-4000-8000-0000000000aa',
    },
    {
      name: 'connection',
      parameters: { destination: 'mail', port: '25' },
      type: 'tcp_connection',
      uuid: '0a0a0a0a-0000-4000-8000-0000000000bb',
    },
  ],
  injects: [
    {
      action: 'email_to_participants',
      action_payload_resource_uuid: '0a0a0a0a-0000-4000-8000-0000000000aa',
      inject_evaluation: [
        { parameters: [{ field: {} }], result: 'They report it', score_range: [0, 10] },
        { parameters: [], result: 'They tell others', score_range: [0, 10] },
      ],
      name: 'A letter',
      target_tool: 'MISP',
      uuid: '0a0a0a0a-0000-4000-8000-00000000000a',
    },
    {
      action: 'network_connection',
      action_payload_resource_uuid: '0a0a0a0a-0000-4000-8000-0000000000bb',
      name: 'Traffic',
      target_tool: 'Suricata',
      uuid: '0a0a0a0a-0000-4000-8000-00000000000b',
    },
  ],
};

describe.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))(
  '%s in CEXF',
  (_, story) => {
    test('is a file of the format, with the four keys and ids in its form', () => {
      const { document } = writeCexf(story);
      expect(cexfSchema.safeParse(document).success).toBe(true);
      expect(Object.keys(document).sort()).toEqual(['exercise', 'inject_flow', 'inject_payloads', 'injects']);
      const ids = [...document.injects, ...(document.inject_payloads ?? [])].map(({ uuid }) => uuid);
      for (const id of [...ids, document.exercise.uuid]) expect(id).toMatch(uuidForm);
      expect(new Set(ids).size).toBe(ids.length);
      expect(document.inject_flow.map(({ inject_uuid }) => inject_uuid).sort()).toEqual(
        document.injects.map(({ uuid }) => uuid).sort(),
      );
    });

    test('comes back with all that is promised', () => {
      const again = back(story);
      for (const key of openingKept) expect(again.opening[key], key).toEqual(story.opening[key]);
      expect(again.script.injects.map(({ id }) => id)).toEqual(story.script.injects.map(({ id }) => id));
      for (const [index, inject] of story.script.injects.entries())
        for (const key of injectKept)
          expect(again.script.injects[index]?.[key], `${inject.number} ${key}`).toEqual(inject[key]);
      expect(parseStory(again).ok).toBe(true);
    });

    test('is written the same each time, and the same after a trip', () => {
      expect(writeCexf(story)).toEqual(writeCexf(structuredClone(story)));
      expect(writeCexf(back(story)).document).toEqual(writeCexf(story).document);
    });

    test('says what has no place', () => {
      const paths = writeCexf(story).notHeld.map(({ path }) => path);
      expect(paths).toEqual(
        expect.arrayContaining(['opening.teams', 'briefs', 'script.personas', 'opening']),
      );
      expect(writeCexf(story).notHeld.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
    });
  },
);

describe('a story in CEXF', () => {
  test('keeps that a line waits for another one, and says so of other conditions', () => {
    const silence = { silence: { team: 'north', minutes: 5 } };
    const story = aStory([
      anInject(),
      anInject({ id: 'inj_2', number: '2', waitsFor: { after: 'inj_1' } }),
      anInject({ id: 'inj_3', number: '3', waitsFor: silence }),
    ]);
    const again = back(story);
    expect(again.script.injects.map(({ waitsFor }) => waitsFor)).toEqual([
      undefined,
      { after: 'inj_1' },
      undefined,
    ]);
    expect(notHeldOf(story)).toContainEqual(
      expect.objectContaining({ path: 'script.injects.waitsFor', count: 1 }),
    );
  });

  test('carries no range of scores', () => {
    const { document } = writeCexf(aStory([anInject({ expectedAction: 'They ask.' })]));
    expect(document.injects[0]?.inject_evaluation).toEqual([{ parameters: [], result: 'They ask.' }]);
  });

  test('whatever stands in its texts comes back', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
      .filter((text) => text.trim() !== '');
    const property = fc.property(words, words, fc.nat({ max: 2_880 }), (title, text, plannedMinute) => {
      const given = parseStory(aStory([anInject({ title, text, plannedMinute })]));
      if (!given.ok) return;
      const [inject] = back(given.story).script.injects;
      expect(inject).toMatchObject({
        title: given.story.script.injects[0]?.title,
        text: given.story.script.injects[0]?.text,
        plannedMinute,
      });
    });
    fc.assert(property, { numRuns: 200, seed: 20_261_127 });
  });
});

describe('a file of another program', () => {
  test('comes to a story of the right shape, with texts, times and order', () => {
    const read = readCexf(foreign);
    if (!read.ok) throw new Error('not read');
    expect(parseStory(read.story)).toEqual({ ok: true, story: read.story });
    expect(read.story.opening).toMatchObject({
      scenarioId: 'a-letter-with-a-trap',
      title: 'A letter with a trap',
      minutes: 120,
      revision: 20_210_611,
      manual: [
        { heading: 'Before', text: 'The office is open.' },
        { heading: 'After', text: 'It is closed.' },
      ],
    });
    expect(read.story.script.injects).toMatchObject([
      {
        number: '1',
        title: 'A letter',
        text: 'Dear all,\n\nÜber den Fluss.',
        mode: 'email',
        plannedMinute: 0,
        expectedAction: 'They report it; They tell others',
      },
      {
        number: '2',
        title: 'Traffic',
        text: 'Something moves in the network.',
        plannedMinute: 10,
        waitsFor: { after: 'inj-1' },
      },
    ]);
  });

  test('is told what of it has no place', () => {
    const read = readCexf(foreign);
    expect(read.ok && read.notHeld.map(({ path, count }) => [path, count])).toEqual([
      ['exercise.valid_until', 1],
      ['exercise.meta', 2],
      ['exercise.tags', 1],
      ['inject_flow.timing', 1],
      ['inject_flow.sequence.completion_trigger', 1],
      ['inject_payloads', 1],
      ['injects.target_tool', 2],
      ['injects.inject_evaluation', 2],
    ]);
  });

  test('with texts that are too long is cut where a story ends, and says so', () => {
    const long = structuredClone(foreign);
    long.injects[1]!.name = 'Long '.repeat(60);
    const read = readCexf(long);
    expect(read.ok && parseStory(read.story).ok).toBe(true);
    expect(read.ok && read.notHeld.map(({ path }) => path)).toContain('injects.1.name');
  });

  test('with values beside our texts that are none of ours is read as if they were not there', () => {
    const { document } = writeCexf(aStory([anInject()]));
    document.inject_payloads![0]!.parameters!.forestall = { level: 9, to: 'everybody' };
    const read = readCexf(document);
    expect(read.ok && read.story.script.injects[0]).toMatchObject({ level: 0, to: { teams: 'all' } });
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['no injects', { ...foreign, injects: [] }],
    ['an inject without a name', { ...foreign, injects: [{ uuid: 'a' }] }],
  ])('that is %s is refused with the place', (_, value) => {
    const read = readCexf(value);
    expect(read.ok).toBe(false);
  });

  test('whatever is spoilt in it, the answer is a story of the right shape or a refusal', () => {
    const property = fc.property(fc.json(), fc.nat(), (json, at) => {
      const spoilt = structuredClone(foreign) as unknown as Record<string, unknown>[];
      const parts = [
        ['exercise'],
        ['inject_flow'],
        ['inject_payloads'],
        ['injects'],
        ['exercise', 'meta'],
      ] as const;
      const [first, second] = parts[at % parts.length] ?? [];
      const target = spoilt as unknown as Record<string, Record<string, unknown>>;
      if (second && first) target[first]![second] = JSON.parse(json);
      else if (first) target[first] = JSON.parse(json);
      const read = readCexf(target);
      if (read.ok) expect(parseStory(read.story)).toMatchObject({ ok: true });
    });
    fc.assert(property, { numRuns: 300, seed: 20_261_127 });
  });
});

test('ids stay and differ, texts survive Base64, and what is no Base64 is none', () => {
  expect(steadyUuid('a')).toBe(steadyUuid('a'));
  expect(new Set(Array.from({ length: 5_000 }, (_, index) => steadyUuid(`inject ${index}`))).size).toBe(
    5_000,
  );
  expect(fromBase64(toBase64('Größe 🙂'))).toBe('Größe 🙂');
  expect(fromBase64('***')).toBeNull();
  expect(fromBase64('/w==')).toBeNull();
});
