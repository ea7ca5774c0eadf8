import { expect, test } from 'vitest';
import { layOut } from './lane-layout';
import { placeOn, readable, timeAxis } from './time-axis';

test('a label stands after its mark where there is room', () => {
  expect(layOut([{ place: 0, labelWidth: 8 }], 60)).toEqual({ rows: 1, items: [{ row: 0, label: 'after' }] });
});

test('at the end of the lane it stands before its mark', () => {
  expect(layOut([{ place: 1, labelWidth: 8 }], 60).items).toEqual([{ row: 0, label: 'before' }]);
});

test('what would cover another takes a row of its own', () => {
  const { rows, items } = layOut(
    [
      { place: 0.5, labelWidth: 20 },
      { place: 0.52, labelWidth: 20 },
      { place: 0.9, labelWidth: 0 },
    ],
    60,
  );
  expect(rows).toBe(2);
  expect(items.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('in a crowd that no row can hold, labels are left out and every mark stays', () => {
  const { rows, items } = layOut(
    Array.from({ length: 8 }, () => ({ place: 0.5, labelWidth: 50 })),
    60,
  );
  expect(rows).toBe(3);
  expect(items).toHaveLength(8);
  expect(items.filter(({ label }) => label === 'none').length).toBeGreaterThan(0);
});

test('the axis writes few times, at whole minutes', () => {
  const { ticks } = timeAxis(11.5 * 60_000, 52 * 60_000);
  expect(ticks.map((tick) => tick / 60_000)).toEqual([15, 20, 25, 30, 35, 40, 45, 50]);
});

test('places run from 0 to 1, with room behind the end when asked for', () => {
  const axis = timeAxis(0, 100_000, 0.25);
  expect(placeOn(axis, 0)).toBe(0);
  expect(placeOn(axis, 100_000)).toBeCloseTo(0.8);
  expect(placeOn(axis, 900_000)).toBe(1);
  expect(timeAxis(5, 5).until).toBe(5_005);
});

test('of names that would stand on one another the first is written', () => {
  const names = [{ place: 0 }, { place: 0.02 }, { place: 0.5 }];
  expect(readable(names, 0.1)).toEqual([{ place: 0 }, { place: 0.5 }]);
});
