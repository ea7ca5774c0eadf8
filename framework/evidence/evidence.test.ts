import { describe, expect, it } from 'vitest';
import { tendencies } from '../tool-tendencies';
import { toolIds } from '../tools';
import { tableEntries } from './table-entries';

const entriesOn = (tool: string) =>
  tableEntries.filter(({ matches }) => matches.some((match) => match.tool === tool));

describe('the tables of the review', () => {
  it('hold fifty-one measures, in the order of the tables', () => {
    const sizes = { DP: 12, DC: 10, EP: 4, EC: 6, LP: 3, LC: 2, NP: 4, NC: 10 };
    const ids = Object.entries(sizes).flatMap(([column, size]) =>
      Array.from({ length: size }, (_, at) => `${column}${at + 1}`),
    );
    expect(ids).toHaveLength(51);
    expect(tableEntries.map(({ id }) => id)).toEqual(ids);
  });

  it('sort twenty-three as persuasive and twenty-eight as coercive, as their ids say', () => {
    expect(tableEntries.filter(({ tendency }) => tendency === 'persuasive')).toHaveLength(23);
    expect(tableEntries.filter(({ tendency }) => tendency === 'coercive')).toHaveLength(28);
    const initials = { diplomatic: 'D', economic: 'E', legal: 'L', military: 'N' };
    for (const { id, sphere, tendency } of tableEntries)
      expect(id.slice(0, 2)).toBe(initials[sphere] + tendency[0]?.toUpperCase());
  });

  it('match each measure to tools of Annex C, each tool once', () => {
    for (const { id, matches } of tableEntries) {
      const matched = matches.map(({ tool }) => tool);
      expect(matched.length, id).toBeGreaterThan(0);
      expect(new Set(matched).size, id).toBe(matched.length);
      expect(toolIds, id).toEqual(expect.arrayContaining(matched));
    }
  });

  it('name both places of a measure that is listed twice, each at the other', () => {
    const twice = tableEntries.flatMap(({ id, alsoAs }) => (alsoAs ? [[id, alsoAs]] : []));
    expect(twice).toEqual([
      ['DP3', 'LP1'],
      ['DP8', 'DC10'],
      ['DC10', 'DP8'],
      ['LP1', 'DP3'],
    ]);
  });

  it('agree with how each tool is sorted', () => {
    for (const tool of toolIds) {
      const columns = new Set(entriesOn(tool).map(({ tendency }) => tendency));
      const sorted = columns.size === 2 ? 'both' : ([...columns][0] ?? null);
      expect(tendencies[tool]?.kind ?? null, tool).toBe(sorted);
    }
  });
});
