import { describe, expect, it } from 'vitest';
import type { MapPoint } from '../../../exercise/story';
import { firstOutline, firstPath, firstPlace, middleOf, onSheet, withPointBehind } from './points';

const sheet = { width: 1_000, height: 700 };
const square: MapPoint[] = [
  [100, 100],
  [300, 100],
  [300, 300],
];

describe('A point', () => {
  it('stays on the sheet, in whole units', () => {
    expect(onSheet([-3, 12.4], sheet)).toEqual([0, 12]);
    expect(onSheet([1_200, 699.6], sheet)).toEqual([1_000, 700]);
  });

  it('is put half way to the next; behind the last of an outline half way to the first', () => {
    expect(withPointBehind(square, 0, true, sheet)[1]).toEqual([200, 100]);
    expect(withPointBehind(square, 2, true, sheet)[3]).toEqual([200, 200]);
  });

  it('behind the last of a line goes on as the line went, as far as the sheet goes', () => {
    expect(withPointBehind(square, 2, false, sheet)).toEqual([...square, [300, 400]]);
    const down: MapPoint[] = [
      [10, 100],
      [10, 680],
    ];
    expect(withPointBehind(down, 1, false, sheet)[2]).toEqual([10, 700]);
  });

  it('is the first where there is none', () => {
    expect(withPointBehind([], 0, true, sheet)).toEqual([[500, 350]]);
  });
});

describe('What is new on a map', () => {
  it('lies on the sheet, and not on what was new before', () => {
    for (const count of [0, 1, 5, 6, 40])
      for (const point of [
        ...firstOutline(sheet, count),
        ...firstPath(sheet, count),
        firstPlace(sheet, count),
      ])
        expect(onSheet(point, sheet)).toEqual(point);
    expect(firstPlace(sheet, 1)).not.toEqual(firstPlace(sheet, 0));
  });

  it('has its name in its middle', () => {
    expect(middleOf(square, sheet)).toEqual([200, 200]);
    expect(middleOf([], sheet)).toEqual([500, 350]);
  });
});
