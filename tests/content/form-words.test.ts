import { expect, test } from 'vitest';
import screens from '../../app/messages/en/forms.json';
import papers from '../../server/messages/papers/forms.json';

test('a paper asks and says what the form on the screen did', () => {
  const { title, item, option } = screens;
  expect(papers).toEqual({ title, item, option });
});
