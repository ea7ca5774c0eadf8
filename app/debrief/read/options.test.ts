import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { anEveningsView } from '../testing/a-view';
import { moveOptions } from './options';
import { isAnyRead, situationSteps } from './situation-steps';

const view = anEveningsView();

test('a card that says when the team would change course keeps a way open; one that does not is told apart', () => {
  const cards = Object.fromEntries(
    Object.entries(view.cards).map(([id, card], index) => {
      const content = card.submitted && {
        ...card.submitted,
        content: { ...card.submitted.content, changeCourse: index === 0 ? 'They withdraw.' : ' ' },
      };
      return [id, { ...card, move: 1, submitted: content }];
    }),
  );
  const [first] = moveOptions({ ...view, cards });
  expect(first?.move).toBe(1);
  expect(first?.keptOpen.map(({ content }) => content.changeCourse)).toEqual(['They withdraw.']);
  expect(first?.unsaid.length).toBeGreaterThan(0);
});

test('what results did to tools and texts stands in the move of the result', () => {
  const options = moveOptions(view);
  expect(options.flatMap(({ byResult }) => byResult).length).toBeGreaterThan(0);
  expect(options.flatMap(({ texts }) => texts).length).toBeGreaterThan(0);
});

test('without cards and results there is no option to tell of', () => {
  expect(moveOptions(initialState)).toEqual([]);
});

test('a line is drawn from its first reading on, and goes on as it stood where nobody read it', () => {
  const reading = (direction: 'easing' | 'worsening') => ({
    line: 'ST1' as never,
    confidence: 'low' as const,
    at: 0,
    move: 1,
    direction,
  });
  const steps = situationSteps({
    line: 'ST1' as never,
    readings: [
      { move: 1, reading: null },
      { move: 2, reading: reading('worsening') },
      { move: 3, reading: null },
      { move: 4, reading: reading('easing') },
    ],
  });
  expect(steps).toEqual([
    { move: 2, direction: 'worsening', isRead: true },
    { move: 3, direction: 'worsening', isRead: false },
    { move: 4, direction: 'easing', isRead: true },
  ]);
});

test('play in which nobody read the situation says so', () => {
  expect(isAnyRead(view)).toBe(true);
  expect(isAnyRead(initialState)).toBe(false);
});
