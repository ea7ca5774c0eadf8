import { expect, test } from 'vitest';
import type { DependencyGraph } from '../../../../exercise/msel/dependency-graph';
import { graphLayout } from './graph-layout';
import { spanOf } from './timeline-span';

function graphOf(pairs: [string, string][]): DependencyGraph {
  const ids = [...new Set(pairs.flat())];
  return {
    nodes: ids.map((id) => ({ id, kind: 'inject', sentence: null, isMet: false })),
    edges: pairs.map(([from, to]) => ({
      from,
      to,
      kind: 'waits',
      isNegated: false,
      isOneOfSeveral: false,
      isMet: false,
    })),
  };
}

const placesOf = (pairs: [string, string][]) =>
  Object.fromEntries(graphLayout(graphOf(pairs)).map(({ id, column, row }) => [id, [column, row]]));

test('what waits stands behind everything that it waits for', () => {
  expect(
    placesOf([
      ['b', 'c'],
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ]),
  ).toEqual({ a: [0, 0], b: [1, 0], c: [2, 0], d: [1, 1] });
});

test('a cycle is drawn all the same', () => {
  expect(
    Object.keys(
      placesOf([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ),
  ).toEqual(['a', 'b']);
});

test('a timeline has room for the plan, for what went out late, and for now', () => {
  const lines = [{ plannedMinute: 25, actualMs: null }];
  expect(spanOf(lines, 0)).toBe(30 * 60_000);
  expect(spanOf([...lines, { plannedMinute: null, actualMs: 41 * 60_000 }], 0)).toBe(50 * 60_000);
  expect(spanOf(lines, 62 * 60_000)).toBe(70 * 60_000);
  expect(spanOf([], 0)).toBe(10 * 60_000);
});
