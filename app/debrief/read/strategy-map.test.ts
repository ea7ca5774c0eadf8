import { expect, test } from 'vitest';
import { aCard } from '../testing/a-view';
import { type MapRow, type StrategyMap, strategyMap } from './strategy-map';

const sanctions = (mechanism: 'DIS-M1' | 'DEG-M1', move = 1) =>
  aCard(
    { tool: 'T22', strategy: mechanism === 'DIS-M1' ? 'DIS' : 'DEG', mechanism },
    { id: `s${mechanism}`, move },
  );
const row = (map: StrategyMap, mechanism: MapRow['mechanism']): MapRow =>
  map.groups.flatMap(({ rows }) => rows).find((one) => one.mechanism === mechanism)!;

test('a strategy that nobody used stays on the map, with one row less than its mechanisms', () => {
  const { groups } = strategyMap([sanctions('DIS-M1')]);
  expect(groups.map(({ strategy, isUsed }) => [strategy, isUsed])).toEqual([
    ['DIS', true],
    ['DEG', false],
    ['PRO', false],
    ['TRA', false],
  ]);
});

test('every mechanism of a used strategy has its row, in the order of the source', () => {
  const { groups } = strategyMap([sanctions('DIS-M1')]);
  expect(groups[0]?.rows.map(({ mechanism, isUsed }) => [mechanism, isUsed])).toEqual([
    ['DIS-M1', true],
    ['DIS-M2', false],
    ['DIS-M3', false],
    ['DIS-M4', false],
  ]);
});

test('several tools through one mechanism wash the row and ask whether they added up', () => {
  const map = strategyMap([
    sanctions('DIS-M1'),
    aCard({ tool: 'T12', strategy: 'DIS', mechanism: 'DIS-M1' }),
  ]);
  expect(row(map, 'DIS-M1')).toMatchObject({ isWashed: true, question: { kind: 'severalTools', tools: 2 } });
  expect(map.tools).toEqual(['T12', 'T22']);
});

test('two cards with the same tool and mechanism do not wash the row', () => {
  const map = strategyMap([sanctions('DIS-M1'), { ...sanctions('DIS-M1', 2), id: 'other' }]);
  expect(row(map, 'DIS-M1').isWashed).toBe(false);
});

test('one tool through two mechanisms is framed in both rows', () => {
  const map = strategyMap([sanctions('DIS-M1'), sanctions('DEG-M1')]);
  expect(row(map, 'DIS-M1').cells[0]?.isFramed).toBe(true);
  expect(row(map, 'DEG-M1')).toMatchObject({ question: { kind: 'severalMechanisms' } });
});

test('an offer in the same move as pressure is asked about; in another move it is not', () => {
  const offer = (move: number) => aCard({ tool: 'T05', strategy: 'DIS', mechanism: 'DIS-M2' }, { move });
  expect(row(strategyMap([sanctions('DIS-M1'), offer(1)]), 'DIS-M2').question).toEqual({
    kind: 'pressureAndWayOut',
  });
  expect(row(strategyMap([sanctions('DIS-M1'), offer(2)]), 'DIS-M2').question).not.toEqual({
    kind: 'pressureAndWayOut',
  });
});

test('a card without a mechanism has a row of its own in its strategy', () => {
  const map = strategyMap([aCard({ tool: 'T08', strategy: 'DIS' })]);
  expect(row(map, null)).toMatchObject({ isUsed: true, isWashed: false, question: { kind: 'notNamed' } });
});

test('a pairing that the source does not give is the team’s own', () => {
  const map = strategyMap([aCard({ tool: 'T07', strategy: 'DIS', mechanism: 'DIS-M1' })]);
  const placed = row(map, 'DIS-M1').cells.flatMap((cell) => cell.placed);
  expect(placed.map(({ isOwn }) => isOwn)).toEqual([true]);
  expect(row(map, 'DIS-M1').question).toEqual({ kind: 'own' });
});

test('without cards the map has no tools and every strategy is unused', () => {
  const { tools, groups } = strategyMap([]);
  expect(tools).toEqual([]);
  expect(groups.every(({ isUsed }) => !isUsed)).toBe(true);
});
