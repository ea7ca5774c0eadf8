import { expect, test } from 'vitest';
import { wordsIn } from './reading';
import { readingLoad } from './reading-load';
import { scenarios } from './shelf';
import { anInject, aStory } from './testing/a-story';

test('counts what a team reads before play, and in each move the longest text of every line that may reach it', () => {
  const text = 'one two three';
  const line = anInject({ text, softer: { title: 'S', text: 'one two three four' } });
  const story = aStory([line, anInject({ id: 'other', to: { teams: [], members: [], screen: false } })]);
  const [first] = readingLoad(story);
  expect(first?.moves.find(({ move }) => move === line.move)?.words).toBe(4);
  expect(first?.before).toBeGreaterThan(wordsIn(story.briefs[0]?.role ?? ''));
});

test.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))(
  'of %s has a row for each team and a number for each move',
  (_id, story) => {
    const load = readingLoad(story);
    expect(load.map(({ team }) => team)).toEqual(story.opening.teams.map(({ id }) => id));
    for (const { before, moves } of load) {
      expect(before).toBeGreaterThan(0);
      expect(moves.map(({ move }) => move)).toEqual(story.opening.moves.map(({ number }) => number));
    }
  },
);
