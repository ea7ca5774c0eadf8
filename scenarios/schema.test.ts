import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Story } from '../exercise/story';
import { parseStory, type storySchema } from './schema';
import { storyLimits } from './story-limits';
import { anInject, aStory } from './testing/a-story';
import { withToolRules } from './testing/faulty-tool-rules';

describe('parseStory', () => {
  test('the schema and the type Story are the same shape', () => {
    expectTypeOf<z.output<typeof storySchema>>().toExtend<Story>();
    expectTypeOf<Story>().toExtend<z.output<typeof storySchema>>();
  });

  test('reads a story and gives it back', () => {
    expect(parseStory(aStory())).toEqual({ ok: true, story: aStory() });
  });

  test('reads what a line waits for, and who writes it', () => {
    const story = aStory([
      anInject(),
      anInject({
        id: 'inj_2',
        number: '2a',
        waitsFor: {
          all: [
            { after: 'inj_1' },
            {
              any: [
                { vote: { body: 'assembly', result: 'not-adopted' } },
                { counterMove: { move: 1, is: 'CM2' } },
              ],
            },
            { not: { card: { team: 'north', move: 1, tool: 'T22' } } },
            { silence: { team: 'north', minutes: 4 } },
          ],
        },
        status: 'approved',
        owner: 'The second desk',
        notes: 'Ask whether the road has a name.',
        foresees: { considerations: ['SI'] },
      }),
    ]);
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual({ ok: true, story });
  });

  test('refuses a rule about a tool that is not in the catalogue, and names one', () => {
    const story = withToolRules({ tool: 'T41' as never });
    const refused = parseStory(story);
    expect(refused.ok ? [] : refused.problems).toEqual([
      {
        path: 'opening.toolRules.0.tool',
        message: expect.stringMatching(/^There is no tool “T41”: write T/u),
      },
    ]);
    expect(parseStory(withToolRules({})).ok).toBe(true);
  });

  test('refuses conditions that nest without end, and does not fall over', () => {
    let waitsFor: unknown = { after: 'inj_1' };
    for (let depth = 0; depth < 5000; depth += 1) waitsFor = { not: waitsFor };
    expect(parseStory(aStory([anInject({ waitsFor: waitsFor as never })])).ok).toBe(false);
  });

  test('reads five hundred injects and not one more', () => {
    const injects = (count: number) =>
      Array.from({ length: count }, (_, n) => anInject({ id: `inj_${n}`, number: String(n) }));
    expect(parseStory(aStory(injects(500))).ok).toBe(true);
    const refused = parseStory(aStory(injects(501)));
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(['script.injects']);
  });

  test('survives a trip through JSON', () => {
    expect(parseStory(JSON.parse(JSON.stringify(aStory())))).toEqual({ ok: true, story: aStory() });
  });

  test.each([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['an empty object', {}, ['opening', 'briefs', 'script']],
  ])('says what is missing in %s', (_what, value, paths) => {
    const result = parseStory(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.path)).toEqual(paths);
  });

  test.each([
    [
      'a title that is too long',
      anInject({ title: 'x'.repeat(storyLimits.title + 1) }),
      'script.injects.0.title',
    ],
    ['a text of a megabyte', anInject({ text: 'x'.repeat(1_000_000) }), 'script.injects.0.text'],
    ['a title of spaces', anInject({ title: '   ' }), 'script.injects.0.title'],
    ['an id with spaces', anInject({ id: 'inject one' }), 'script.injects.0.id'],
    ['a minute before the start', anInject({ plannedMinute: -1 }), 'script.injects.0.plannedMinute'],
    ['half a minute', anInject({ plannedMinute: 1.5 }), 'script.injects.0.plannedMinute'],
    ['a level that does not exist', anInject({ level: 4 as never }), 'script.injects.0.level'],
    [
      'a counter-move that does not exist',
      anInject({ branches: [{ counterMove: 'CM10' as never, title: 'x', text: 'x', softer: null }] }),
      'script.injects.0.branches.0.counterMove',
    ],
    [
      'a member without a body',
      anInject({ to: { teams: [], members: ['first'], screen: false } }),
      'script.injects.0.to.members.0',
    ],
    [
      'a tool to wait for that does not exist',
      anInject({ waitsFor: { all: [{ card: { team: 'north', move: 1, tool: 'T99' as never } }] } }),
      'script.injects.0.waitsFor.all.0.card.tool',
    ],
    [
      'two things to wait for in one',
      anInject({ waitsFor: { after: 'inj_1', not: { after: 'inj_2' } } as never }),
      'script.injects.0.waitsFor',
    ],
    ['a status that does not exist', anInject({ status: 'done' as never }), 'script.injects.0.status'],
    ['a mistyped key', { ...anInject(), contigencyFor: null } as never, 'script.injects.0'],
  ])('refuses %s and says where', (_what, inject, path) => {
    const result = parseStory(aStory([inject]));
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.problems.map((problem) => problem.path)).toEqual([path]);
      expect(result.problems[0]?.message).not.toBe('');
    }
  });

  test.each([
    [
      'tool',
      { foresees: { tools: ['T22', 'T32'] } },
      'foresees.tools.1',
      '“T32”: write T02 (Bilateral diplomacy)',
    ],
    [
      'tool',
      { foresees: { tools: ['meditation'] } },
      'foresees.tools.0',
      '“meditation”: write T08 (Mediation)',
    ],
    [
      'strategy',
      { foresees: { strategies: ['DSI'] } },
      'foresees.strategies.0',
      '“DSI”: write DIS (Dissuade',
    ],
    [
      'mechanism',
      { foresees: { mechanisms: ['DEG-M9'] } },
      'foresees.mechanisms.0',
      '“DEG-M9”: write DEG-M1 (',
    ],
    [
      'counter-move',
      { branches: [{ counterMove: 'cm7', title: 'x', text: 'x', softer: null }] },
      'branches.0.counterMove',
      '“cm7”: write CM7 (Concede in part)',
    ],
  ])('names the nearest %s when there is none of that id', (kind, inject, place, told) => {
    const result = parseStory(aStory([anInject(inject as never)]));
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: `script.injects.0.${place}`,
          message: expect.stringContaining(`There is no ${kind} ${told}`),
        },
      ],
    });
  });

  test('reads what an inject foresees of the framework', () => {
    const foresees = { strategies: ['DIS'], mechanisms: ['DIS-M2'], tools: ['T08', 'T22'] } as const;
    const story = aStory([anInject({ foresees: structuredClone(foresees) as never })]);
    expect(parseStory(story)).toEqual({ ok: true, story });
  });
});
