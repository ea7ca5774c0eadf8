import { expect, test } from 'vitest';
import { scenarios } from '../scenarios';
import { readShelfStory } from './shelf-story';

test.each(scenarios().map(({ opening }) => opening.scenarioId))('%s can be read whole', (id) => {
  const read = readShelfStory(id, undefined);
  expect(read?.draft.parts.filter(({ kind }) => kind === 'inject')).toHaveLength(
    read?.story.script.injects.length ?? 0,
  );
  expect(new Set(read?.draft.parts.map((part) => part.id)).size).toBe(read?.draft.parts.length);
  expect(JSON.stringify(read)).not.toContain('"translations"');
});

test('the starter is read in French, and in its own language where another is asked for', () => {
  const [starter] = scenarios();
  const id = starter?.opening.scenarioId ?? '';
  const french = readShelfStory(id, 'fr');
  expect(french?.language).toBe('fr');
  expect(french?.story.opening.title).toBe(starter?.opening.translations?.fr?.title);
  expect(readShelfStory(id, 'xx')?.story.opening.title).toBe(starter?.opening.title);
});

test('there is nothing of an id that is not on the shelf', () => {
  for (const id of ['scn_1', 'constructor', '']) expect(readShelfStory(id, undefined)).toBeUndefined();
});
