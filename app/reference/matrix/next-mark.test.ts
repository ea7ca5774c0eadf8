import { expect, test } from 'vitest';
import { arrowOf, nextMark } from './next-mark';

/** Three rows: marks in columns 1 and 4, none in row 2, marks in columns 2 and 9. */
const places = [
  { row: 1, column: 1 },
  { row: 1, column: 4 },
  { row: 3, column: 2 },
  { row: 3, column: 9 },
];

test('sideways goes to the next mark of the row and stops at its end', () => {
  expect(nextMark(places, 0, 'ArrowRight')).toBe(1);
  expect(nextMark(places, 1, 'ArrowRight')).toBe(1);
  expect(nextMark(places, 1, 'ArrowLeft')).toBe(0);
});

test('up and down go to the nearest row that has a mark, and in it to the nearest column', () => {
  expect(nextMark(places, 1, 'ArrowDown')).toBe(2);
  expect(nextMark(places, 3, 'ArrowUp')).toBe(1);
  expect(nextMark(places, 0, 'ArrowUp')).toBe(0);
  expect(nextMark(places, 3, 'ArrowDown')).toBe(3);
});

test('an arrow alone leads on; with another key it stays the browser’s, such as the way back', () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  expect(arrowOf({ ...plain, key: 'ArrowLeft' })).toBe('ArrowLeft');
  expect(arrowOf({ ...plain, key: 'Enter' })).toBeNull();
  expect(arrowOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
  expect(arrowOf({ ...plain, key: 'ArrowLeft', metaKey: true })).toBeNull();
});
