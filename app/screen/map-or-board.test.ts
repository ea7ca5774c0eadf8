import { expect, it } from 'vitest';
import { initialState, type LineReading, type Release, type State } from '../../exercise/state';
import { marksBesideNews } from './map-or-board';

const mark = { place: 'tesh', text: 'Households listed' } as never;
const news = { releasedAt: 10, content: { marks: [mark] } } as unknown as Release;
const lineSetAt = (at: number): State => ({
  ...initialState,
  readings: [{ line: 'means', direction: 'steady', confidence: 'low', move: 1, at } satisfies LineReading],
});

it('shows the map beside news that marks places on it, as long as the board says nothing newer', () => {
  expect(marksBesideNews(initialState, news)).toEqual([mark]);
  expect(marksBesideNews(lineSetAt(9), news)).toEqual([mark]);
});

it('shows the board as soon as a line of it is set after the news, or where the news marks no place', () => {
  expect(marksBesideNews(lineSetAt(11), news)).toEqual([]);
  expect(marksBesideNews(initialState, { releasedAt: 10, content: {} } as Release)).toEqual([]);
  expect(marksBesideNews(initialState, null)).toEqual([]);
});
