import { expect, test } from 'vitest';
import { changed } from '../testing/faulty-stories';
import { lookUnwritten } from './look-unwritten';

test('what participants read and nobody has written yet is told once for each part', () => {
  const story = changed(({ opening, briefs, script }) => {
    opening.contentNote = 'To be written: what kind of reports people will read here.';
    for (const brief of briefs.slice(0, 1)) {
      brief.role = 'To be written: who it is.';
      brief.goals = ['To be written: what it wants.'];
    }
    for (const tale of script.tellTales) tale.text = 'To be written for this story.';
  });
  expect(lookUnwritten(story).map(({ path }) => path)).toEqual(['opening.contentNote', 'briefs.0.role']);
  expect(lookUnwritten(story)[0]?.sentence).toBe(
    'Content note still begins with “To be written”, and participants read it. Write it.',
  );
});

test('a written story has nothing to be written', () => {
  expect(lookUnwritten(changed(() => undefined))).toEqual([]);
});
