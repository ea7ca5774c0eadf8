import { describe, expect, test } from 'vitest';
import type { PartContent } from '../../exercise/authoring/draft';
import type { Story } from '../../exercise/story';
import { parseStory } from '../schema';
import { scenarios } from '../shelf';
import { anInject, aStory } from '../testing/a-story';
import { blankStory } from './blank-story';
import { checkDraft } from './check-draft';
import { partsToStory, type StoredPart } from './parts-to-story';
import { placeInDraft } from './place-in-draft';
import { storyToParts } from './story-to-parts';

const identity = { scenarioId: 'scn_one', revision: 4 };
const stamped = (contents: PartContent[]): StoredPart[] =>
  contents.map((content, index) => ({
    ...content,
    id: `prt_${content.kind}_${content.place}`,
    revision: index,
    by: 'Ada',
    at: '2026-11-27T00:00:00.000Z',
  }));
const draftOf = (story: Story) => stamped(storyToParts(structuredClone(story)));
const contentOf = (parts: StoredPart[], id: string) =>
  parts.find((part) => part.id === id)?.value as Record<string, unknown>;

describe.each(scenarios().map((story) => [story.opening.title, story] as const))('%s', (_title, story) => {
  const { scenarioId, revision } = story.opening;

  test('is the same after a trip through parts, whatever order they come in', () => {
    const parts = draftOf(story).reverse();
    const back = partsToStory(JSON.parse(JSON.stringify(parts)), { scenarioId, revision });
    expect(parseStory(back)).toEqual({ ok: true, story });
  });

  test('is checked without anything that stops', () => {
    const checked = checkDraft(draftOf(story), { scenarioId, revision });
    expect(checked.findings.filter(({ weight }) => weight === 'stops')).toEqual([]);
    expect(checked.story).toEqual(story);
  });
});

test('asked for what stops, it tells that alone, and the same story', () => {
  const story = aStory();
  story.opening.subtitle = 'A crisis in France.';
  const parts = draftOf(story);
  const whole = checkDraft(parts, identity);
  const asked = checkDraft(parts, identity, 'stops');
  expect(whole.findings.some(({ weight }) => weight === 'look')).toBe(true);
  expect(asked.findings).toEqual(whole.findings.filter(({ weight }) => weight === 'stops'));
  expect(asked.story).toEqual(whole.story);
});

test('an assembled story says which scenario and version it is', () => {
  expect(checkDraft(draftOf(aStory()), identity).story?.opening).toMatchObject(identity);
});

test('a brief or a guide of something that is not there is kept', () => {
  const story = aStory();
  story.briefs = [...story.briefs, { ...story.briefs[0]!, team: 'lost' }];
  story.script.evaluationGuides = [{ objective: 'O9', target: 'Seen.', tasks: [{ id: 'a', text: 'Seen?' }] }];
  const back = partsToStory(draftOf(story), identity) as Story;
  expect(back.briefs).toEqual(story.briefs);
  expect(back.script.evaluationGuides).toEqual(story.script.evaluationGuides);
});

describe('a blank scenario', () => {
  const { story, findings } = checkDraft(draftOf(blankStory('A bridge')), identity);

  test('cannot be opened, and every finding says in its field what is missing', () => {
    expect(story).toBeNull();
    expect(findings.filter(({ part }) => part === null)).toEqual([]);
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([
      'inject-without-text',
      'not-written',
    ]);
  });

  test('lacks only what an author can write: its times, steps and rules hold together', () => {
    const parts = draftOf(blankStory('A bridge'));
    const fill = (value: unknown): unknown => {
      if (value === '') return 'Written.';
      if (Array.isArray(value)) return value.map(fill);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part)]));
    };
    const filled = parts.map((part) => ({ ...part, value: fill(part.value) }));
    for (const id of ['prt_team_1', 'prt_team_2'])
      Object.assign(contentOf(filled, id).brief as object, { goals: ['Hold it.'], redLines: ['No force.'] });
    expect(checkDraft(filled, identity).findings).toEqual([]);
  });
});

describe('a finding', () => {
  test('stands in the part and the field that it is about', () => {
    const parts = draftOf(aStory([anInject({ to: { teams: ['nowhere'], members: [], screen: false } })]));
    const { findings } = checkDraft(parts, identity);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'unknown-team',
        part: 'prt_inject_1',
        field: 'to.teams',
        weight: 'stops',
      }),
    );
  });

  test('in a map or a case stands in the field of the story, and in a mark in that of the inject', () => {
    const story = aStory([anInject({ marks: [{ at: [3, 4], label: '' }] })]);
    const outline: [number, number][] = [[0, 0]];
    story.opening.map = {
      width: 100,
      height: 100,
      caption: 'A bay',
      areas: [{ id: 'bay', name: 'Bay', kind: 'lake', outline, label: [5, 5] }],
      lines: [],
      places: [],
    };
    story.opening.caseStudy = { place: 'Here', period: 'Then', sources: [], facts: [], approver: '' };
    const found = checkDraft(draftOf(story), identity).findings.map(({ field, sentence }) => [
      field,
      sentence,
    ]);
    expect(found).toContainEqual(['map.areas.0.outline', 'At least 2 entries are needed here. Add them.']);
    expect(found).toContainEqual(['caseStudy.sources', 'At least one entry is needed here. Add it.']);
    expect(found).toContainEqual(['marks.0.label', 'Nothing is written here yet. Write it.']);
  });

  test('of shape does not hide whether the rest fits together', () => {
    const parts = draftOf(aStory([anInject({ title: '', objectives: ['O9'] })]));
    const codes = checkDraft(parts, identity).findings.map(({ code, field }) => `${code} ${field}`);
    expect(codes).toContain('not-written title');
    expect(codes).toContain('unknown-objective objectives');
  });

  test('of shape is a sentence, whatever a program left in a part', () => {
    for (const value of [null, 7, 'x', [], {}, { team: 3 }, { brief: [] }, { id: {}, guide: 1 }])
      for (const part of draftOf(aStory()).slice(0, 12)) {
        const parts = draftOf(aStory()).map((one) => (one.id === part.id ? { ...one, value } : one));
        const { story, findings } = checkDraft(parts, identity);
        expect(story).toBeNull();
        for (const { sentence } of findings) expect(sentence).toMatch(/^[A-Z“].*\.$/u);
      }
  });

  test.each([
    ['opening.teams.1.letter', 'prt_team_2', 'team.letter'],
    ['briefs.0.goals.2', 'prt_team_1', 'brief.goals.2'],
    ['script.injects.0', 'prt_inject_1', null],
    ['opening.minutes', 'prt_story_1', 'minutes'],
    ['script.cuts.0.text', 'prt_story_1', 'cuts.0.text'],
    ['opening.moves', null, null],
    ['script.injects.99.title', null, null],
  ])('at %s is in %s at %s', (path, part, field) => {
    expect(placeInDraft(draftOf(aStory()), path)).toEqual({ part, field });
  });
});
