import { expect, test } from 'vitest';
import { counterMoveIds } from '../../../framework/counter-moves';
import { anEveningsView } from '../testing/a-view';
import { dotPlot, dotPlots } from './dot-plot';
import { spread } from './spread';

const view = anEveningsView();
const first = dotPlot(view, 1);

test('a row for each of the nine counter-moves, in the order of the menu', () => {
  expect(first.rows.map(({ counterMove }) => counterMove)).toEqual([...counterMoveIds]);
});

test('one row is what came', () => {
  expect(first.rows.filter(({ came }) => came).map(({ counterMove }) => counterMove)).toEqual([first.came]);
});

test('every team stands once in every row: at its value, or among those that gave nothing', () => {
  for (const { dots, none } of first.rows) {
    expect([...dots.flatMap(({ teams }) => teams), ...none].sort()).toEqual([...first.teams].sort());
  }
});

test('the axis reaches beyond the largest value', () => {
  const largest = Math.max(...first.rows.flatMap(({ dots }) => dots.map(({ value }) => value)));
  expect(first.until).toBeGreaterThanOrEqual(largest);
  expect(first.until % 10).toBe(0);
});

test('the practice round has no plot', () => {
  const practised = { ...view, forecasts: view.forecasts.map((forecast) => ({ ...forecast, move: 0 })) };
  expect(dotPlots(practised).every(({ move }) => move > 0)).toBe(true);
});

test('a choice that was never revealed came for nobody', () => {
  expect(dotPlot({ ...view, counterMoves: [] }, 1)).toMatchObject({ came: null });
});

test('places that stand far apart stay where they are', () => {
  expect(spread([0.1, 0.5, 0.9], 0.05)).toEqual([0.1, 0.5, 0.9]);
});

test('equal places stand side by side around where they belong', () => {
  const [one, two, three] = spread([0.5, 0.5, 0.5], 0.1);
  expect(one).toBeCloseTo(0.4);
  expect(two).toBeCloseTo(0.5);
  expect(three).toBeCloseTo(0.6);
});

test('nothing leaves the line, and the order stays', () => {
  const placed = spread([0, 0, 0.02, 0.98, 1, 1], 0.1);
  expect(placed).toEqual([...placed].sort((one, other) => one - other));
  expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...placed)).toBeLessThanOrEqual(1 + 1e-9);
  for (const [index, place] of placed.slice(1).entries()) {
    expect(place - (placed[index] ?? 0)).toBeGreaterThan(0.1 - 1e-9);
  }
});

test('more than fit stand evenly', () => {
  const placed = spread(
    Array.from({ length: 11 }, () => 0.5),
    0.5,
  );
  expect(placed[0]).toBeCloseTo(0);
  expect(placed[10]).toBeCloseTo(1);
});
