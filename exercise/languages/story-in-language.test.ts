import { expect, test } from 'vitest';
import { aStory } from '../testing/a-story';
import { storyInLanguage } from './story-in-language';

const story = aStory();

test('a story is read in another of its languages as far as it is translated, and carries no translations', () => {
  const read = storyInLanguage(story, 'fr');
  const title = story.opening.translations?.fr?.title;
  expect(title).toBeTruthy();
  expect(read.opening.title).toBe(title);
  expect(read.opening.minutes).toBe(story.opening.minutes);
  expect(JSON.stringify(read)).not.toContain('"translations"');
});

test('what is told to staff alone, and a language that is not there, stay as the author wrote', () => {
  expect(storyInLanguage(story, 'fr').script.facilitatorNotes).toBe(story.script.facilitatorNotes);
  for (const none of ['de', 'constructor', '__proto__'])
    expect(storyInLanguage(story, none).opening.title).toBe(story.opening.title);
});
