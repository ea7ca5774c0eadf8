import { describe, expect, test } from 'vitest';
import type { Story, StoryInject } from '../exercise/story';
import { lookAtStory } from './look-at-story';
import { scenarios } from './shelf';
import { anInject, aStory } from './testing/a-story';
import { changed, withInjects } from './testing/faulty-stories';

const words = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, n) => `${word}${n}`).join(' ');
const codesOf = (story: Story) => [...new Set(lookAtStory(story).map(({ code }) => code))];
const looksOf = (story: Story, code: string) => lookAtStory(story).filter((look) => look.code === code);
const only = (story: Story, code: string) =>
  looksOf(story, code).map(({ path, sentence }) => `${path}: ${sentence}`);
const to = (...teams: string[]): StoryInject['to'] => ({ teams, members: [], screen: false });

test('the scenarios that come along have nothing that nobody could receive or read', () => {
  for (const story of scenarios())
    expect(
      codesOf(story).filter(
        (code) => !['objective-not-certain', 'team-load-uneven', 'level-without-softer'].includes(code),
      ),
    ).toEqual([]);
});

describe('triggers', () => {
  test('a counter-move in a move without a reveal never comes, and what waits for it never goes out', () => {
    const story = withInjects(
      { waitsFor: { counterMove: { move: 0, is: 'CM2' } } },
      { waitsFor: { all: [{ after: 'inj_1' }] } },
      { waitsFor: { any: [{ after: 'inj_1' }, { silence: { team: 'north', minutes: 2 } }] } },
      { waitsFor: { not: { after: 'inj_1' } } },
    );
    story.opening.moves = story.opening.moves.map((move) => ({
      ...move,
      steps: move.steps.filter(({ step }) => step !== 'reveal'),
    }));
    expect(looksOf(story, 'orphan-trigger').map(({ path }) => path)).toEqual(['script.injects.0.waitsFor']);
    expect(looksOf(story, 'unreachable-inject').map(({ path }) => path)).toEqual([
      'script.injects.0.waitsFor',
      'script.injects.1.waitsFor',
    ]);
  });

  test('a counter-move that no branch of its move has is told', () => {
    const branch = { title: 'They answer', text: 'They answer.', softer: null };
    const story = withInjects(
      { kind: 'counter-move', text: '', branches: [{ counterMove: 'CM1', ...branch }] },
      { waitsFor: { counterMove: { move: 1, is: 'CM2' } } },
      { waitsFor: { counterMove: { move: 1, is: 'CM1' } } },
    );
    const [move] = story.opening.moves;
    story.opening.moves = [
      { ...move!, number: 1, steps: [{ step: 'reveal', minutes: 3, question: 'What?' }] },
    ];
    expect(only(story, 'orphan-trigger')).toEqual([
      'script.injects.1.waitsFor: Inject 2 waits for CM2 in move 1, for which no counter-move inject has a branch. Change what it waits for.',
    ]);
  });
});

test('an objective that only a line in reserve serves is not certain', () => {
  const story = withInjects({}, { kind: 'contingency', contingencyFor: 'inj_1' });
  expect(looksOf(story, 'objective-not-certain')).toEqual([]);
  story.script.injects[0]!.objectives = [];
  expect(looksOf(story, 'objective-not-certain')).toHaveLength(story.opening.objectives.length);
});

describe('load', () => {
  const twoTeams = (north: number, south: number) => {
    const story = withInjects(
      { to: to('north'), text: words(north, 'n') },
      { to: to('south'), text: words(south, 's') },
    );
    const [team] = story.opening.teams;
    story.opening.teams = [
      { ...team!, id: 'north', name: 'North' },
      { ...team!, id: 'south', name: 'South', letter: 'S' },
    ];
    story.opening.moves = [
      { ...story.opening.moves[0]!, number: 1, steps: [{ step: 'update', minutes: 2, question: 'What?' }] },
    ];
    return story;
  };

  test('of one team that is far above another’s is told, small differences are not', () => {
    expect(only(twoTeams(300, 100), 'team-load-uneven')).toEqual([
      'opening.moves.0: In move 1 “North” may read 300 words, and “South” 100.',
    ]);
    expect(looksOf(twoTeams(140, 20), 'team-load-uneven')).toEqual([]);
    expect(looksOf(twoTeams(300, 150), 'team-load-uneven')).toEqual([]);
  });

  test('of nothing at all is told', () => {
    const story = twoTeams(100, 100);
    story.script.injects.pop();
    expect(only(story, 'team-hears-nothing')).toEqual([
      'opening.moves.0: In move 1 nothing reaches the team “South”.',
    ]);
  });

  test('beyond the minutes of a step is told with the minutes that it takes', () => {
    expect(looksOf(twoTeams(400, 400), 'reading-over-step')).toEqual([]);
    expect(only(twoTeams(401, 100), 'reading-over-step')).toEqual([
      'opening.moves.0.steps: In move 1 “North” gets 401 words to read in the step “update”, which takes 3 minutes at 200 words a minute; the step has 2.',
    ]);
  });
});

test('a text of level 1 without a softer variant is told, and one for staff is not', () => {
  const story = withInjects({ level: 1 }, { level: 1, softer: { title: 'S', text: 'Soft.' } }, { level: 0 });
  expect(looksOf(story, 'level-without-softer').map(({ path }) => path)).toEqual(['script.injects.0.softer']);
});

test('two texts that say the same in the same words are told once, variants of one inject are not', () => {
  const story = withInjects(
    { text: words(40), softer: { title: 'S', text: words(40) } },
    { text: `${words(38)} and then something else` },
    { text: words(40, 'other') },
  );
  expect(looksOf(story, 'texts-alike').map(({ path }) => path)).toEqual(['script.injects.1.text']);
});

test('a real name is told in a fictional story and not in a case study', () => {
  const story = aStory([anInject({ text: 'The bridge of Sarajevo is closed. Sarajevo waits.' })]);
  expect(looksOf(story, 'real-name').map(({ path }) => path)).toEqual(['script.injects.0.text']);
  const study = changed((draft) => {
    draft.script.injects = story.script.injects;
    draft.opening.caseStudy = {} as never;
  });
  expect(looksOf(study, 'real-name')).toEqual([]);
});

test('a real name is told once, with the places in which it stands', () => {
  const text = 'The bridge of Sarajevo is closed.';
  const looks = looksOf(
    withInjects({ text }, { text }, { text }, { text }, { text: 'Nothing.' }),
    'real-name',
  );
  expect(looks).toHaveLength(1);
  expect(looks[0]?.path).toBe('script.injects.0.text');
  expect(looks[0]?.sentence).toMatch(
    /Inject 1.*; Inject 2.*; Inject 3.*; and 1 more\)\. Take an invented name/u,
  );
});

test('a cell of a column that is not there is told', () => {
  const story = withInjects({ more: { cost: 'High', agency: 'Relief' } });
  story.script.columns = [{ id: 'agency', name: 'Agency' }];
  expect(looksOf(story, 'unknown-column').map(({ path }) => path)).toEqual(['script.injects.0.more.cost']);
});
