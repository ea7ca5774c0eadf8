import { expect, test } from 'vitest';
import { linkedLayout } from './linked-layout';

const node = (id: string, column: number) => ({ id, column });
const line = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });

test('no two lines end in the same row of a thing, and no two things of a column share a row', () => {
  const nodes = [node('a', 0), node('b', 0), node('x', 1), node('y', 1), node('z', 1)];
  const lines = ['a', 'b'].flatMap((from) => ['x', 'y', 'z'].map((to) => line(from, to)));
  const layout = linkedLayout(nodes, lines);
  expect(new Set([...layout.lines.values()].map(({ from }) => from)).size).toBe(6);
  expect(new Set([...layout.lines.values()].map(({ to }) => to)).size).toBe(6);
  const [a, b] = [layout.nodes.get('a')!, layout.nodes.get('b')!];
  expect(b.row).toBeGreaterThanOrEqual(a.row + a.rows);
  for (const { from } of layout.lines.values()) expect(from).toBeLessThan(layout.rows);
});

test('the lines of a thing are in the order of the things that they go to', () => {
  const nodes = [node('a', 0), node('x', 1), node('y', 1)];
  const { lines } = linkedLayout(nodes, [line('a', 'y'), line('a', 'x')]);
  expect(lines.get('a-x')!.from).toBeLessThan(lines.get('a-y')!.from);
});

test('a thing without lines takes a row, and nothing at all takes one, too', () => {
  expect(linkedLayout([node('a', 0)], []).nodes.get('a')).toEqual({ row: 0, rows: 1 });
  expect(linkedLayout([], []).rows).toBe(1);
});
