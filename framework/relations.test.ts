import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { evidenceFor } from './evidence/for-tool';
import type { LensPlacement } from './lenses/lens';

const lists = catalogue();
const idsOf = (list: readonly { id: string }[]) => new Set<string>(list.map(({ id }) => id));
const ids = {
  ...{ tools: idsOf(lists.tools), subTools: idsOf(lists.subTools), purposes: idsOf(lists.sanctionPurposes) },
  ...{ strategies: idsOf(lists.strategies), mechanisms: idsOf(lists.mechanisms) },
  ...{ findings: idsOf(lists.findings), tableEntries: idsOf(lists.tableEntries) },
};
const anyId = new Set<string>([
  ...Object.values(lists).flatMap((list) => [...idsOf(list)]),
  ...lists.considerations.flatMap(({ entries }) => [...idsOf(entries)]),
]);

/** What is said beside the evidence on any tool: notes on method, and that results may not hold for a weak state. */
const cautionsOnEvery = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'X13'];

/** Those of the ids that lead nowhere. */
const unknown = (named: readonly (string | undefined)[], known: ReadonlySet<string>) =>
  named.filter((id) => id !== undefined && !known.has(id));

describe('findings', () => {
  test('are numbered without a gap, in the order of the review', () => {
    const groups = [...new Set(lists.findings.map(({ id }) => id.charAt(0)))];
    expect(groups).toEqual(['M', 'X', 'D', 'E', 'L', 'N']);
    for (const group of groups) {
      const numbers = lists.findings.filter(({ id }) => id.startsWith(group)).map(({ id }) => id);
      expect(numbers).toEqual(numbers.map((_, index) => `${group}${String(index + 1).padStart(2, '0')}`));
    }
  });

  test('are linked to tools that are there, each once, with a reason where the link is ours', () => {
    expect(
      unknown(
        lists.crosswalk.map(({ tool }) => tool),
        ids.tools,
      ),
    ).toEqual([]);
    expect(
      unknown(
        lists.crosswalk.map(({ finding }) => finding),
        ids.findings,
      ),
    ).toEqual([]);
    expect(idsOf(lists.crosswalk).size).toBe(lists.crosswalk.length);
    expect(lists.crosswalk.filter(({ basis, because }) => basis === 'ours' && !because)).toEqual([]);
  });

  test('are found for every tool', () => {
    for (const { id } of lists.tools) {
      const { onTool, onEvery, cautions } = evidenceFor(id);
      expect(onTool.map(({ link }) => link.finding).sort()).toEqual(
        lists.crosswalk
          .filter(({ tool }) => tool === id)
          .map(({ finding }) => finding)
          .sort(),
      );
      expect(onEvery.map((finding) => finding.id)).toEqual(['X01', 'X02', 'X03', 'X04', 'X15']);
      expect(cautions.map((finding) => finding.id)).toEqual(cautionsOnEvery);
    }
  });

  test('leave no caution unsaid, and say one on a single tool with that tool only', () => {
    const said = lists.tools.flatMap(({ id }) => evidenceFor(id).onTool.map(({ finding }) => finding.id));
    const cautions = lists.findings.filter(({ role }) => role === 'caution').map(({ id }) => id);
    const onATool = cautions.filter((id) => !cautionsOnEvery.includes(id));
    expect(cautions).toEqual(expect.arrayContaining(cautionsOnEvery));
    expect(onATool).toEqual(['E15', 'L01', 'L02', 'N10']);
    expect(said).toEqual(expect.arrayContaining(onATool));
  });
});

describe('disputes, tensions and cases', () => {
  test('name findings that are there, and a dispute names no finding twice', () => {
    for (const { findings } of lists.disputes) {
      expect(unknown(findings, ids.findings)).toEqual([]);
      expect(new Set(findings).size).toBe(findings.length);
    }
  });

  test('name entries that are there, from both sources in a tension', () => {
    for (const { id, about, sides } of lists.tensions) {
      expect(unknown(about, anyId), id).toEqual([]);
      expect(about.length, id).toBeGreaterThan(0);
      expect(new Set(sides.map(({ work }) => work)), id).toEqual(new Set(['USHMM-2023', 'WPF-2016']));
    }
  });

  test('name strategies and tools that are there', () => {
    expect(
      unknown(
        lists.cases.map(({ strategy }) => strategy),
        ids.strategies,
      ),
    ).toEqual([]);
    expect(
      unknown(
        lists.cases.flatMap(({ tools }) => tools),
        ids.tools,
      ),
    ).toEqual([]);
  });
});

describe('table entries', () => {
  test('name tools that are there', () => {
    const tools = lists.tableEntries.flatMap(({ matches }) => matches.map(({ tool }) => tool));
    expect(unknown(tools, ids.tools)).toEqual([]);
  });

  test('that stand twice name each other', () => {
    const twice = lists.tableEntries.filter(({ alsoAs }) => alsoAs);
    for (const { id, alsoAs } of twice) {
      expect(lists.tableEntries.find((other) => other.id === alsoAs)?.alsoAs).toBe(id);
    }
    expect(twice).toHaveLength(4);
  });
});

describe.each(lists.lenses.map((lens) => [lens.id, lens] as const))('lens %s', (id, lens) => {
  const cells = new Map<string, ReadonlySet<string>>(lens.cells.map((cell) => [cell.id, idsOf(cell.items)]));

  test('begins the ids of its cells and items with its own', () => {
    for (const cell of lens.cells) {
      expect(cell.id).toMatch(`${id}.`);
      for (const item of cell.items) expect(item.id).toMatch(`${cell.id}.`);
    }
  });

  test('places tools and designs that are there, in its own cells', () => {
    const placements: readonly LensPlacement[] = lens.placements;
    const all = (part: 'tool' | 'strategy' | 'mechanism' | 'purpose' | 'subTool') =>
      placements.map((placement) => placement[part]);
    expect(placements.length).toBeGreaterThan(0);
    expect(unknown(all('tool'), ids.tools)).toEqual([]);
    expect(unknown(all('strategy'), ids.strategies)).toEqual([]);
    expect(unknown(all('mechanism'), ids.mechanisms)).toEqual([]);
    expect(unknown(all('purpose'), ids.purposes)).toEqual([]);
    expect(unknown(all('subTool'), ids.subTools)).toEqual([]);
    for (const { cell, items = [], basis, because } of placements) {
      expect(unknown([cell], new Set(cells.keys()))).toEqual([]);
      expect(unknown(items, cells.get(cell) ?? new Set())).toEqual([]);
      expect(because).toMatch(/\S/);
      if (basis === 'source') expect(items.length, `${id}, ${cell}`).toBeGreaterThan(0);
    }
  });
});
