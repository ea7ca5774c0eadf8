import { expect, test } from 'vitest';
import words from '../../app/messages/en/papers.json';
import { papers } from '../../server/papers/paper-list';

test('the page has a name and a sentence for every paper that there is, and for no other', () => {
  const ids = papers.map(({ id }) => id).sort();
  expect(Object.keys(words.paper).sort()).toEqual(ids);
  expect(Object.keys(words.about).sort()).toEqual(ids);
});
