import { describe, expect, it } from 'vitest';
import { strategyIds } from '../strategies';
import { tendencies } from '../tool-tendencies';
import { toolIds, tools } from '../tools';
import { crosswalk } from './crosswalk';
import { disputes } from './disputes';
import { findingOf, findings } from './findings';
import { noFindingOn, noFindings } from './no-findings';
import { strategyLinks } from './strategy-links';
import { tableEntries } from './table-entries';

const findingIds = findings.map(({ id }) => id);

/** The findings that bear on each tool. */
const bearing = {
  T01: 'N04 N05 N06 N07 N08 N09',
  T02: 'D07 D08 D09',
  T03: 'D18 E06 E07 E08 E09 E10 E11 E12 E13 E22 E26',
  T04: '',
  T05: 'X16 X19 D16 E01 E02 E03 E04 E05 N03',
  T06: 'D06 D11 D15',
  T07: 'D12 D13',
  T08: 'D14 D15 D19 D20 D21 D22 N18',
  T09: 'X12 X14 D10 D22 N10 N11 N12 N13 N14 N15 N16 N17 N18 N19 N20 N21 N22 N23 N26',
  T10: '',
  T11: 'D01 D04 D11',
  T12: 'D01 D02 D03 D05 D09',
  T13: 'L10 L11',
  T14: 'D04 N09 N13 N15 N21 N22 N27 N28 N29 N30 N31',
  T15: 'L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11',
  T16: 'D02',
  T17: '',
  T18: 'X19 D08 N01 N02 N03 N20 N23',
  T19: '',
  T20: '',
  T21: 'D18 N16 N23',
  T22: 'D18 E06 E07 E08 E09 E12 E13 E14 E15 E16 E17 E18 E19 E20 E21 E22 E23 E24 E25 E26',
  T23: 'D16',
};

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

  it('keep the halves of an entry that a page break parts, each in its own column', () => {
    const textOf = (id: string) => tableEntries.find((entry) => entry.id === id)?.text;
    expect(tableEntries.flatMap(({ id, text }) => (/like-minded/.test(text) ? [id] : []))).toEqual(['DP4']);
    expect(textOf('DC6')).toContain('agreement among states');
  });

  it('agree with how each tool is sorted', () => {
    for (const tool of toolIds) {
      const columns = new Set(entriesOn(tool).map(({ tendency }) => tendency));
      const sorted = columns.size === 2 ? 'both' : ([...columns][0] ?? null);
      expect(tendencies[tool]?.kind ?? null, tool).toBe(sorted);
    }
  });
});

describe('the crosswalk', () => {
  it('gives each of the twenty-three tools its findings', () => {
    const found = Object.fromEntries(
      toolIds.map((tool) => [
        tool,
        crosswalk
          .filter((link) => link.tool === tool)
          .map(({ finding }) => finding)
          .join(' '),
      ]),
    );
    expect(found).toEqual(bearing);
    expect(crosswalk).toHaveLength(124);
  });

  it('names findings of the review only', () => {
    expect(findingIds).toEqual(expect.arrayContaining(crosswalk.map(({ finding }) => finding)));
    expect(findingIds).toEqual(expect.arrayContaining(strategyLinks.map(({ finding }) => finding)));
  });

  it('says why for every link that is ours and for no other', () => {
    for (const { tool, finding, basis, because } of crosswalk)
      expect(because !== undefined, `${tool} ${finding}`).toBe(basis === 'ours');
  });

  it('ties the findings on changes of leaders to the fourth strategy and those on elections to help with elections', () => {
    expect(strategyLinks.map(({ strategy, finding }) => [strategy, finding])).toEqual([
      ['TRA', 'D10'],
      ['TRA', 'N17'],
    ]);
    expect(strategyIds).toEqual(expect.arrayContaining(strategyLinks.map(({ strategy }) => strategy)));
    expect(crosswalk.filter(({ subTool }) => subTool)).toEqual([
      expect.objectContaining({ tool: 'T05', subTool: 'electoral-assistance', finding: 'X16' }),
    ]);
  });
});

describe('the gaps of the review', () => {
  it('are said for exactly the tools that no finding bears on', () => {
    const linked = new Set(crosswalk.map(({ tool }) => tool));
    expect(noFindings.map(({ tool }) => tool)).toEqual(toolIds.filter((tool) => !linked.has(tool)));
    expect(noFindings.map(({ tool }) => tool)).toEqual(['T04', 'T10', 'T17', 'T19', 'T20']);
    for (const { id } of tools) expect(noFindingOn(id) === undefined, id).toBe(linked.has(id));
  });

  it('name every entry of the tables that comes to the tool', () => {
    for (const { tool, listedAs } of noFindings)
      expect(listedAs, tool).toEqual(entriesOn(tool).map(({ id }) => id));
  });

  it('say why adjacent evidence is near, and what the other source notes', () => {
    expect(Object.fromEntries(noFindings.map(({ tool, adjacent }) => [tool, adjacent.join(' ')]))).toEqual({
      T04: '',
      T10: 'X12 X14',
      T17: '',
      T19: '',
      T20: 'D17 D18',
    });
    for (const { tool, adjacent, because } of noFindings)
      expect(because !== null, tool).toBe(adjacent.length > 0);
    expect(noFindingOn('T17')?.note?.source.place).toContain('Note 17');
    for (const { text } of noFindings) expect(text).toContain('reports no finding');
  });
});

describe('the disputes of the review', () => {
  const findingsIn = (id: string) => disputes.find((dispute) => dispute.id === id)?.findings ?? [];

  it('set findings of the review side by side, each once', () => {
    expect(new Set(disputes.map(({ id }) => id)).size).toBe(disputes.length);
    for (const { id, findings: sides } of disputes) {
      expect(sides.length, id).toBeGreaterThan(1);
      expect(new Set(sides).size, id).toBe(sides.length);
      expect(findingIds, id).toEqual(expect.arrayContaining([...sides]));
    }
  });

  it('name the lines of every finding in them', () => {
    const linesOf = (place: string) =>
      [...place.matchAll(/(\d+)(?: to (\d+))?/g)].map(([, from, to]) => [Number(from), Number(to ?? from)]);
    for (const { id, findings: sides, source } of disputes) {
      const shown = linesOf(source.place);
      for (const side of sides) {
        const lines = linesOf(findingOf(side).source.place);
        const meet = lines.some(([from = 0, to = 0]) =>
          shown.some(([first = 0, last = 0]) => from <= last && first <= to),
        );
        expect(meet, `${id} ${side}`).toBe(true);
      }
    }
  });

  it('keep together what must not be read apart', () => {
    const together = {
      'neutral-or-partial': ['D07', 'N16', 'N19', 'N20', 'N21', 'N22'],
      'comprehensive-or-targeted': ['E10', 'E11', 'E16', 'E21'],
      'sanctions-on-policy-or-on-killing': ['E06', 'E12'],
      'deterrence-by-prosecution': ['L01', 'L03', 'L04', 'L05', 'L12'],
      'trials-or-amnesties': ['L06', 'L10'],
      'peacekeeping-and-decisive-endings': ['D22', 'N29'],
      'balance-of-power': ['N16', 'N19', 'N23'],
      'condemnation-during-killing': ['D01', 'D03', 'D05'],
      'change-of-leaders': ['D10', 'N17'],
    };
    for (const [id, sides] of Object.entries(together))
      expect(findingsIn(id), id).toEqual(expect.arrayContaining(sides));
  });

  it('give no figure of one side without the other', () => {
    for (const { id, text } of disputes) expect(text, id).not.toMatch(/%|per cent/);
  });
});
