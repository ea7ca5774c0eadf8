import { expect, test } from 'vitest';
import { aStory } from '../../../exercise/testing/a-story';
import { withTodo } from './with-todo';

const todo = (message: string) => ({ code: 'time-open' as const, row: 3, message });

test('what is to be settled stands last among the notes, a line each', () => {
  const { script } = withTodo(
    { story: aStory(), todo: [todo('Set the minute of row 3.'), todo('Write.')] },
    'To settle',
  );
  expect(script.facilitatorNotes.at(-1)).toEqual({
    heading: 'To settle',
    text: '- Set the minute of row 3.\n- Write.',
  });
});

test('a note stays within what a note may hold, and ends with a whole sentence', () => {
  const many = Array.from({ length: 400 }, (_, row) => todo(`Row ${row} has no time.`));
  const text =
    withTodo({ story: aStory(), todo: many }, 'To settle').script.facilitatorNotes.at(-1)?.text ?? '';
  expect(text.length).toBeLessThanOrEqual(2_400);
  expect(text).toMatch(/time\.$/u);
});

test('nothing to settle leaves no note', () => {
  const story = aStory();
  expect(withTodo({ story, todo: [] }, 'To settle')).toBe(story);
});
