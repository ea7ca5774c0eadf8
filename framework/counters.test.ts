import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue';
import type { FindingGroup } from './evidence/finding';
import { lensCriteria, lensIds } from './lenses/lens';
import { unmappedToolIds } from './pairing';

const lists = catalogue();

/** How often each value stands in a list. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const lensOf = (id: string) => lists.lenses.find((lens) => lens.id === id);
const cellsOf = (id: string) => lensOf(id)?.cells ?? [];
const itemsOf = (id: string) => cellsOf(id).flatMap(({ items }) => items);

describe('the 2023 framework is here whole', () => {
  test('4 strategies, 6 assumptions, 14 mechanisms, 22 statements on tools', () => {
    const { strategies, assumptions, mechanisms, toolUses } = lists;
    expect([strategies, assumptions, mechanisms, toolUses].map((list) => list.length)).toEqual([
      4, 6, 14, 22,
    ]);
    expect(tally(mechanisms.map(({ strategy }) => strategy))).toEqual({ DIS: 4, DEG: 2, PRO: 3, TRA: 5 });
    expect(tally(toolUses.map(({ strategy }) => strategy))).toEqual({ DIS: 5, DEG: 5, PRO: 5, TRA: 7 });
  });

  test('3 considerations with 21 entries, 9 of them advice in its own list', () => {
    const counts = lists.considerations.map(({ entries }) => entries.length);
    const advice = lists.considerations.map(
      ({ entries }) => new Set(entries.flatMap(({ advice: number }) => number ?? [])).size,
    );
    expect({ counts, advice }).toEqual({ counts: [7, 5, 9], advice: [2, 3, 4] });
  });

  test('4 cases, one for each strategy', () => {
    expect(lists.cases.map(({ id, strategy }) => [id, strategy])).toEqual([
      ['A1', 'DIS'],
      ['A2', 'DEG'],
      ['A3', 'PRO'],
      ['A4', 'TRA'],
    ]);
  });

  test('23 tools, three of them under no strategy, and 4 narrower ones', () => {
    expect([lists.tools.length, unmappedToolIds().length, lists.subTools.length]).toEqual([23, 3, 4]);
  });
});

describe('the six other frameworks are here whole', () => {
  test('in the order of the annex, judged by 3 criteria', () => {
    expect(lists.lenses.map(({ id }) => id)).toEqual(lensIds);
    expect(lensIds).toHaveLength(6);
    expect(lensCriteria).toHaveLength(3);
  });

  test('the task force of 2008 with 18 entries for four groups', () => {
    expect(cellsOf('task-force-2008').map(({ items }) => items.length)).toEqual([6, 4, 4, 4]);
  });

  test('MAPRO of 2012 with 101 entries in 12 cells', () => {
    expect([cellsOf('mapro-2012').length, itemsOf('mapro-2012').length]).toEqual([12, 101]);
  });

  test('the triangle of 2013 with 31 entries', () => {
    expect(itemsOf('triangle-2013')).toHaveLength(31);
  });

  test('the report of 2019 with two headings, the models with three kinds each, one of them split in three', () => {
    expect(cellsOf('secretary-general-2019')).toHaveLength(2);
    expect(cellsOf('economic-model-2016')).toHaveLength(3);
    expect(cellsOf('strategic-model-2013')).toHaveLength(3);
    expect(cellsOf('strategic-model-2013')[0]?.items).toHaveLength(3);
  });
});

describe('the 2016 review is here whole', () => {
  test('51 entries of its tables, 23 persuasive and 28 coercive', () => {
    expect(lists.tableEntries).toHaveLength(51);
    expect(tally(lists.tableEntries.map(({ tendency }) => tendency))).toEqual({
      persuasive: 23,
      coercive: 28,
    });
    expect(tally(lists.tableEntries.map(({ id }) => id.slice(0, 2)))).toEqual({
      ...{ DP: 12, DC: 10, EP: 4, EC: 6 },
      ...{ LP: 3, LC: 2, NP: 4, NC: 10 },
    });
  });

  test('127 findings', () => {
    const groups: Record<FindingGroup, number> = { M: 10, X: 22, D: 23, E: 27, L: 12, N: 33 };
    expect(lists.findings).toHaveLength(127);
    expect(tally(lists.findings.map(({ id }) => id.charAt(0)))).toEqual(groups);
  });

  test('9 tensions with the other source', () => {
    expect(lists.tensions).toHaveLength(9);
  });
});
