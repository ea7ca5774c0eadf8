import { expect, test } from 'vitest';
import { lenses } from '../../../framework/lenses/lenses';
import { aCard } from '../testing/a-view';
import { lensReading } from './lens-reading';

const cards = [
  aCard({ tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' }, { id: 'a' }),
  aCard({ tool: 'T14' }, { id: 'b' }),
  aCard({ tool: null }, { id: 'c' }),
];

test('every card with a tool stands in a box of each lens, or among those that it does not place', () => {
  expect(lenses).toHaveLength(6);
  for (const lens of lenses) {
    const { boxes, notPlaced, withoutTool } = lensReading(lens, cards);
    expect(boxes.map(({ cell }) => cell.id)).toEqual(lens.cells.map(({ id }) => id));
    const placed = new Set(boxes.flatMap((box) => box.placed.map(({ card }) => card.id)));
    const left = notPlaced.map(({ id }) => id);
    expect([...new Set([...placed, ...left])].sort()).toEqual(['a', 'b']);
    expect(left.some((id) => placed.has(id))).toBe(false);
    expect(withoutTool.map(({ id }) => id)).toEqual(['c']);
  }
});

test('without cards every box is there and empty', () => {
  for (const lens of lenses) {
    expect(lensReading(lens, []).boxes.every(({ placed }) => placed.length === 0)).toBe(true);
  }
});
